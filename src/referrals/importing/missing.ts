const NOT_APPLICABLE = /^([-–—./_]+|n\/?a|none|nil|not applicable)$/i;
const NOT_KNOWN =
  /^(\?+|n\.?\/?k\.?|not known|not ?sure|unsure|unknown|dk|don[’']?t know|t\.?b\.?[ca]\.?|tb confirmed|to follow|to be confirmed|awaiting|awaited|pending|asked?|check|to check|not (given|disclosed|provided|recorded|asked)|withheld|missing|see (notes?|above|below|email))[?.! ]*$/i;

/** Whether a cell says that nothing is known: "loudly" when someone still means to find out ("TBC", "?", "n/k"). */
export function saysNothing(text: string): "loudly" | "quietly" | null {
  if (NOT_APPLICABLE.test(text)) return "quietly";
  return NOT_KNOWN.test(text) ? "loudly" : null;
}
