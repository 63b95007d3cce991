/** What she is called: the name she chose, else the first word of her name. "Chloe" */
export const called = (person: { name: string; known_as: string | null }): string =>
  person.known_as ?? person.name.split(" ")[0] ?? person.name;
