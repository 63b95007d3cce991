/** Gives our colours in a style sheet their names back, outside the rules that define them. */
export function nameColours(css: string): string;
