/**
 * The request header by which a consumer of the ledger tells the public API where it is, with a cursor of `changes`. It gets no answer that is older, neither one that was kept
 * nor one from a replica that lags behind (503, code `BEHIND`): what it has forgotten shall not come back to it.
 */
export const notBeforeHeader = "parasol-not-before";
