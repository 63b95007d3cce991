/** Who answers, in the order in which they are told: each is a place on the rota, of one programme or of all of them. */
export const posts = ["lead", "deputy", "programme-lead", "organisation-lead"] as const;
export type Post = (typeof posts)[number];

const names: Record<Post, string> = {
  lead: "lead",
  deputy: "deputy",
  "programme-lead": "programme lead",
  "organisation-lead": "organisation lead",
};

export const sayPost = (post: Post): string => names[post];
export const isPost = (text: string): text is Post => (posts as readonly string[]).includes(text);
