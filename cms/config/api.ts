export default () => ({
  documents: { strictParams: true },
});
