import type { Route } from "../../platform/web/index.ts";
import { letOthersRead, setAside } from "./aside.ts";
import { askToFlag, flag } from "./flagging/show-flag.tsx";
import { askToClose, close } from "./handing/close-shift.tsx";
import { handovers, showHandover, sign } from "./handing/show-handover.tsx";
import { whoHasShifts, whoIsCalled, whoTends, whoWordsTemplates } from "./policy.ts";
import { kept, promise } from "./promises.ts";
import { showCase } from "./show-case.tsx";
import { askForDebrief, comeBack, haveSeen, showDesk, takePause } from "./show-desk.tsx";
import { beginWith, claim, note, release, retier, settle } from "./take-case.tsx";
import { askForWords, keepWords, templates } from "./templates/word-template.tsx";
import { stopWatching, watch } from "./watching.ts";

const get = (
  path: Route["path"],
  records: string,
  answer: Route["answer"],
  who: Route["who"] = whoTends,
): Route => ({
  method: "GET",
  path,
  who,
  records,
  answer,
});
const post = (
  path: Route["path"],
  records: string,
  answer: Route["answer"],
  who: Route["who"] = whoTends,
): Route => ({
  method: "POST",
  path,
  who,
  records,
  answer,
});

/** Every URL of the shift desk: the desk of a space, the case of a post, and how a shift hands over. */
export const deskRoutes: Route[] = [
  get("/spaces/:id/desk", "desk.seen", showDesk),
  post("/spaces/:id/desk/seen", "desk.posts-seen", haveSeen),
  post("/spaces/:id/desk/pause", "desk.pause", takePause, whoHasShifts),
  post("/spaces/:id/desk/pause/ending", "desk.pause-ended", comeBack, whoHasShifts),
  post("/spaces/:id/desk/debrief", "desk.debrief-asked", askForDebrief, whoHasShifts),
  get("/posts/:id/care", "post.case-seen", showCase, whoIsCalled),
  post("/posts/:id/care/claim", "post.claimed", claim),
  post("/posts/:id/care/release", "post.released", release),
  post("/posts/:id/care/note", "post.noted", note),
  post("/posts/:id/care/tier", "post.retiered", retier),
  post("/posts/:id/care/settling", "post.settled", settle),
  post("/posts/:id/care/words", "nothing", beginWith),
  post("/posts/:id/care/reading", "post.let-read", letOthersRead),
  post("/posts/:id/care/aside", "post.put-aside", setAside),
  post("/posts/:id/watching", "desk.watched", watch),
  post("/watched/:id/ending", "desk.watch-ended", stopWatching),
  post("/posts/:id/promise", "desk.promised", promise, whoHasShifts),
  post("/promises/:id/keeping", "desk.promise-kept", kept),
  get("/posts/:id/flag", "nothing", askToFlag, ["parent"]),
  post("/posts/:id/flag", "post.flagged", flag, ["parent"]),
  get("/shifts/:id/closing", "nothing", askToClose, whoHasShifts),
  post("/shifts/:id/closing", "shift.closed", close, whoHasShifts),
  get("/spaces/:id/handovers", "handover.listed", handovers),
  get("/handovers/:id", "handover.seen", showHandover),
  post("/handovers/:id/signing", "handover.signed", sign),
  get("/reply-templates", "nothing", templates, whoWordsTemplates),
  get("/reply-templates/:key", "nothing", askForWords, whoWordsTemplates),
  post("/reply-templates/:key", "reply-template.worded", keepWords, whoWordsTemplates),
];
