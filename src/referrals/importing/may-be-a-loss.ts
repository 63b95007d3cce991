const LOSS =
  /\b(miscarr\w*|m\/c|still ?b(orn|irth)\w*|iud|iufd|neonatal death|nnd|(baby|twin|babies) (has |have )?(died|passed|dead)|(lost|loss of) (the |her |their |a )?(baby|twin|pregnancy)|pregnancy loss|termination)\b/i;
// only in capitals: "top floor flat" is an address
const TERMINATION = /\bTOP\b/;
const BEFORE =
  /\b(prev\w*|hx|history|past|before|earlier|last|recurrent|rainbow|in 20[012]\d|20[012]\d|years? ago|yrs? ago|first pregnancy|\d (losses|miscarriages))\b/i;

/**
 * Whether the words may say that this pregnancy or baby was lost. Such a row waits for a person to read it, so that no
 * automatic message is ever sent to a family in that week ("one switch for loss"). A loss said to be earlier does not.
 */
export function mayBeALoss(text: string): boolean {
  return text
    .split(/[.;\n]/)
    .some((sentence) => (LOSS.test(sentence) || TERMINATION.test(sentence)) && !BEFORE.test(sentence));
}
