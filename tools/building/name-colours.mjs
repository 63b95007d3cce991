// what tokens.scss calls these colours; nhsuk-frontend knows them only by value
const names = { "#5a3566": "--al-primary", "#432650": "--al-primary-deep", "#8c2f55": "--al-primary-deep" };
const ours = new RegExp(Object.keys(names).join("|"), "gi");

/**
 * Gives our colours in a style sheet their names back, outside the rules that define them. nhsuk-frontend computes with its
 * colours while it compiles, so they cannot be custom properties in its settings; without this an organisation's own colour
 * would leave its links and borders in ours.
 */
export function nameColours(css) {
  return css.replace(/[^{}]*\{[^{}]*\}/g, (rule) =>
    /--al-primary\s*:/.test(rule)
      ? rule
      : rule.replace(ours, (colour) => `var(${names[colour.toLowerCase()]})`),
  );
}
