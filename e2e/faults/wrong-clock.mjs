/**
 * Imported by a process before all else, this gives it a clock that is wrong by WRONG_CLOCK hours, and puts it right, or wrong again, at each SIGUSR2:
 * as where somebody sets the time of a machine while everything runs. What is measured from the start of the process stays right.
 */
const wrongBy = Number(process.env.WRONG_CLOCK ?? 0) * 3_600_000;
let shift = wrongBy;
process.on("SIGUSR2", () => {
  shift = shift === 0 ? wrongBy : 0;
});

const RightDate = Date;
const now = () => RightDate.now() + shift;
globalThis.Date = new Proxy(RightDate, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new RightDate(now()).toString(),
  get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
});
