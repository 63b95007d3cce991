export {
  answersIt,
  countWaiting,
  findConcern,
  findConcernOnce,
  listConcerns,
  listConcernsIn,
  type ListedConcern,
} from "./store/find.ts";
export { acknowledge, insertConcern, keepFilledIn, reopenConcern } from "./store/keep.ts";
export {
  kindKnown,
  listHolders,
  listProgrammes,
  listStaff,
  mayMean,
  type Colleague,
} from "./store/people.ts";
export { hasConcernAbout } from "./store/has-concern-about.ts";
export { insertWords, listWords } from "./store/words.ts";
