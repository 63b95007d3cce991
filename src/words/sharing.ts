/**
 * How far a supporter lets one experience of hers travel; she decides, and can change it. A match uses all of it;
 * only `parent` is ever told to a parent.
 */
export type Sharing = "coordinator" | "suggestion" | "parent";

/** For the supporter, choosing. */
export const SHARING_CHOICES: Record<Sharing, string> = {
  coordinator: "Only my coordinator may know",
  suggestion: "My coordinator may use it to suggest me, without telling the parent",
  parent: "The parent may be told before we meet",
};

/** For the coordinator, reading a suggestion. */
export const SHARING_MARKS: Record<Sharing, string> = {
  coordinator: "Told to you in confidence: do not pass it on",
  suggestion: "For choosing only: do not tell the parent",
  parent: "May be told to the parent",
};
