const YES =
  /^(y|yes|yep|yeah|ye|✓|✔|☑|true|1|t|ok|okay|agreed?s?|consent(ed|s)?|given|verbal|verbally|written|happy|keen|aware|done)\b|^[✓✔☑]/i;
const NO =
  /^(n|no|nope|false|0|f|declined?|declines|refused?|refuses|not (yet|agreed|consented|aware|happy|given|asked)|hasn[’']?t|doesn[’']?t|unaware|does not|never)\b|^[✗✘☒]/i;

/** Yes or no in the ways lists say it ("Y", "verbal", "✓", "not yet"); null when it says neither. A lone "x" is neither. */
export function readYesNo(text: string): boolean | null {
  if (NO.test(text)) return false;
  return YES.test(text) ? true : null;
}
