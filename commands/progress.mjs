/** Shows people what is being done: a moving line on a terminal, plain lines elsewhere. */

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const frameMilliseconds = 120;
/** Where nothing moves, a sign of life this often. */
const signOfLifeMilliseconds = 30_000;

/**
 * @typedef {(news: string) => void} Tell says what a running step is at, in a few words
 *
 * @typedef {object} Progress
 * @property {<Outcome>(title: string, work: (tell: Tell) => Promise<Outcome>) => Promise<Outcome>} step
 */

/**
 * @param {number} count how many steps there will be
 * @param {NodeJS.WriteStream} [stream]
 * @returns {Progress}
 */
export function showProgress(count, stream = process.stdout) {
  let reached = 0;
  return {
    async step(title, work) {
      reached += 1;
      const label = `[${reached}/${count}] ${title}`;
      const line = stream.isTTY ? movingLine(stream, label) : plainLines(stream, label);
      const started = Date.now();
      try {
        const outcome = await work(line.tell);
        line.end(`✓ ${label} · ${duration(Date.now() - started)}`);
        return outcome;
      } catch (fault) {
        line.end(`✗ ${label} · ${duration(Date.now() - started)}`);
        throw fault;
      }
    },
  };
}

/**
 * @param {NodeJS.WriteStream} stream
 * @param {string} label
 */
function movingLine(stream, label) {
  const started = Date.now();
  let news = "";
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % frames.length;
    const full = `${frames[frame]} ${label} · ${duration(Date.now() - started)}${news && ` · ${news}`}`;
    stream.write(`\r\u001b[2K${[...full].slice(0, (stream.columns || 80) - 1).join("")}`);
  };
  draw();
  const timer = setInterval(draw, frameMilliseconds);
  return {
    tell: (/** @type {string} */ latest) => {
      news = latest;
    },
    end: (/** @type {string} */ last) => {
      clearInterval(timer);
      stream.write(`\r\u001b[2K${last}\n`);
    },
  };
}

/**
 * @param {NodeJS.WriteStream} stream
 * @param {string} label
 */
function plainLines(stream, label) {
  const started = Date.now();
  let news = "";
  stream.write(`  ${label} …\n`);
  const timer = setInterval(() => {
    stream.write(`  ${label} · ${duration(Date.now() - started)}${news && ` · ${news}`}\n`);
  }, signOfLifeMilliseconds);
  return {
    tell: (/** @type {string} */ latest) => {
      news = latest;
    },
    end: (/** @type {string} */ last) => {
      clearInterval(timer);
      stream.write(`${last}\n`);
    },
  };
}

/**
 * `0.4 s`, `12 s`, `1 min 05 s`.
 *
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  if (milliseconds < 9950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
