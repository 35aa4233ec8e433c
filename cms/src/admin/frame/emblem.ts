/** The newsroom’s emblem as an address, in place of Strapi’s: the drawing that the site has as its icon. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g transform="rotate(-16 16 16)"><path fill="#d4202e" d="M2 17a14 14 0 0 1 28 0q-2.3-3.2-4.7-3.2T20.7 17Q18.4 13.8 16 13.8T11.3 17q-2.3-3.2-4.6-3.2T2 17z"/><path fill="none" stroke="#d4202e" stroke-width="2.4" stroke-linecap="round" d="M16 15v11.2a3 3 0 0 0 6 0"/></g></svg>';

export const emblem = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
