/**
 * Fills in `${NAME}` where there is such a variable, as the image of nginx does, and leaves all else.
 *
 * @param {string} template
 * @param {Readonly<Record<string, string>>} variables
 */
export function fillIn(template, variables) {
  return template.replaceAll(/\$\{(\w+)\}/g, (whole, name) => variables[name] ?? whole);
}
