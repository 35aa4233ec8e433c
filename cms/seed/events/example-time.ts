/** The clocks of the invented country. */
export const timeZone = "Europe/Berlin";
