import { isId, newId } from "../../../platform/db/index.ts";
import { dropDraft, loadDraft } from "../../../people/index.ts";
import {
  changedMeanwhile,
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readLine, readText } from "../../../words/text.ts";
import { DigestPage } from "./pages/digest-page.tsx";
import { ReflectionPage } from "./pages/reflection-page.tsx";
import { reachAs, type InSession } from "./reach.ts";
import { readAloud } from "./reading/read-aloud.ts";
import { REFUSALS } from "./refusals.ts";
import { sessionFact, stateOf, unsignedFact, type GuestSession, type Useful } from "./session.ts";
import { drawSession } from "./show-session.tsx";
import {
  addReminder,
  addStep,
  findReflection,
  giveFeedback,
  keepReflection,
  tickStep,
} from "./store/after-store.ts";
import {
  addNote,
  keepDigest,
  listDigests,
  listNotes,
  signDigest,
  wishOtherwise,
} from "./store/digest-store.ts";

const to = (session: GuestSession, just: string): Answer => go(`/sessions/${session.id}?just=${just}`);
const idTyped = (asked: Asked): string => {
  const typed = one(asked.typed, "id");
  return isId(typed) ? typed : newId();
};

/** POST /sessions/:id/notes */
export async function note(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["supporter", "coordinator"]);
  const words = readText(one(asked.typed, "note"), { noun: "note", max: 2_000, required: true });
  if (!words.ok) return drawSession(asked, reached, asked.typed, { note: words.sentence });
  await addNote(asked, reached.session, idTyped(asked), words.value);
  await dropDraft(asked, `session-note-${reached.session.id}`);
  return to(reached.session, "noted");
}

/** GET /sessions/:id/digest: written by peers, with the reading beside it. */
export async function digest(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["supporter", "coordinator"]);
  const [newest] = await listDigests(asked, reached.session.id);
  const kept = (await loadDraft(asked, `digest-${reached.session.id}`))?.typed;
  return drawDigest(
    asked,
    reached,
    kept ?? { words: newest?.words ?? "", prompts: newest?.prompts.join("\n") ?? "" },
    noProblems,
  );
}

/** POST /sessions/:id/digest: kept, and sent to the guest to check when the writer says so. */
export async function keepWritten(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["supporter", "coordinator"], "to change");
  const { session } = reached;
  if (stateOf(session) !== "over") throw changedMeanwhile("The digest is written when the session is over.");
  const words = readText(one(asked.typed, "words"), { noun: "digest", max: 12_000, required: true });
  const prompts = readText(one(asked.typed, "prompts"), { noun: "prompts", max: 1_000 });
  if (!words.ok || !prompts.ok)
    return drawDigest(asked, reached, asked.typed, {
      ...(words.ok ? {} : { words: words.sentence }),
      ...(prompts.ok ? {} : { prompts: prompts.sentence }),
    });
  if (one(asked.typed, "do") === "read") return drawDigest(asked, reached, asked.typed, noProblems);
  const send = one(asked.typed, "do") === "send";
  await keepDigest(asked, session, { words: words.value, prompts: prompts.value, send });
  await dropDraft(asked, `digest-${session.id}`);
  if (send) {
    await asked.happened(sessionFact("SessionDigestSent", session));
    await asked.owe({
      toPersonId: session.guestId,
      template: "session-to-check",
      subject: "Something is waiting for you",
      body: "Something is waiting for you to check. Please sign in.",
      link: "/questions",
      programmeId: session.programmeId,
      onceKey: `session-to-check:${session.id}:${asked.now.toISOString()}`,
    });
  }
  return to(session, send ? "sent" : "saved");
}

async function drawDigest(
  asked: Asked,
  { session }: InSession,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const view = (
    <DigestPage
      id={session.id}
      topic={session.topic}
      notes={(await listNotes(asked, session.id)).map(({ words }) => words)}
      reading={readAloud(one(typed, "words"))}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Digest", view, { current: "community" })
    : page("Digest", view, { current: "community" });
}

/** POST /sessions/:id/signing: the guest checks what she is said to have said; that version stays word for word. */
export async function sign(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["guest"], "to change");
  const [newest] = await listDigests(asked, session.id);
  if (!newest || newest.id !== one(asked.typed, "digest"))
    throw changedMeanwhile("There is another version by now. Read that one, then sign it.");
  if (await signDigest(asked, newest.id)) {
    await asked.happened(sessionFact("SessionDigestSigned", session, { version: newest.version }));
    await asked.changed(`space:${session.spaceId}`);
  }
  return to(session, "signed");
}

/** POST /sessions/:id/wish: what should be otherwise. */
export async function wish(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["guest"], "to change");
  const words = readText(one(asked.typed, "wish"), {
    noun: "wish",
    max: 2_000,
    required: true,
    missing: "Say what should be otherwise.",
  });
  if (!words.ok) return drawSession(asked, reached, asked.typed, { wish: words.sentence });
  const [newest] = await listDigests(asked, reached.session.id);
  if (newest && newest.id === one(asked.typed, "digest")) await wishOtherwise(asked, newest.id, words.value);
  return to(reached.session, "wished");
}

/** POST /sessions/:id/steps: what she will do next, for herself alone. */
export async function step(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["member"]);
  const own = readLine(one(asked.typed, "step"), { noun: "step", max: 300 });
  const words =
    own.ok && own.value === "" ? readLine(one(asked.typed, "prompt"), { noun: "step", max: 300 }) : own;
  if (!words.ok) return drawSession(asked, reached, asked.typed, { step: words.sentence });
  if (words.value === "")
    return drawSession(asked, reached, asked.typed, { step: "Choose one, or write what you will do." });
  await addStep(asked, reached.session, idTyped(asked), words.value);
  return to(reached.session, "step");
}

/** POST /steps/:id/done: done, or not yet after all. */
export async function tick(asked: Asked): Promise<Answer> {
  const sessionId = await tickStep(asked, asked.params["id"] ?? "");
  if (!sessionId) throw notFound();
  return go(`/sessions/${sessionId}#steps`);
}

/** POST /sessions/:id/reminder: a neutral line an hour before; only those who asked for one get one. */
export async function remind(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["member"]);
  if (stateOf(session) === "coming" && (await addReminder(asked, session)))
    await asked.owe({
      toPersonId: asked.actor.personId ?? "",
      template: "session-reminder",
      subject: "A note",
      body: "Something you wanted to be reminded of is in an hour. Please sign in.",
      link: "/community",
      notBefore: new Date(session.startsAt.getTime() - 3_600_000),
      endsAt: session.endsAt,
      onceKey: `session-reminder:${session.id}:${asked.actor.personId}`,
    });
  return to(session, "reminded");
}

/** POST /sessions/:id/feedback: on a day, by nobody (A25). */
export async function feedback(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["member"]);
  const { session } = reached;
  if (stateOf(session) !== "over") throw changedMeanwhile("Say so when the session is over.");
  const useful = usefuls.find((each) => each === one(asked.typed, "useful"));
  const words = readText(one(asked.typed, "thought"), { noun: "few words", max: 1_000 });
  const mayQuote = one(asked.typed, "quote") === "yes";
  const problems: Record<string, string> = {};
  if (!useful) problems["useful"] = "Choose how useful it was.";
  if (!words.ok) problems["thought"] = words.sentence;
  else if (mayQuote && words.value === "") problems["thought"] = REFUSALS.quoteNeedsWords;
  if (!useful || !words.ok || Object.keys(problems).length > 0)
    return drawSession(asked, reached, asked.typed, problems);
  await giveFeedback(asked, session, { useful, words: words.value || null, mayQuote });
  await asked.happened(unsignedFact("SessionFeedbackGiven", session));
  return to(session, "feedback");
}
const usefuls: readonly Useful[] = ["very", "a little", "not really"];

/** GET /sessions/:id/reflection */
export async function askForReflection(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["guest"]);
  const said = await findReflection(asked, reached.session.id);
  const kept = (await loadDraft(asked, `reflection-${reached.session.id}`))?.typed;
  return drawReflection(
    reached,
    kept ?? {
      learned: said?.learned ?? "",
      practice: said?.practice ?? "",
      quote: said?.mayQuote ? "yes" : "",
    },
    noProblems,
  );
}

/** POST /sessions/:id/reflection: what she took away, and what she does otherwise from now on (A26). */
export async function reflect(asked: Asked): Promise<Answer> {
  const reached = await reachAs(asked, ["guest"]);
  const { session } = reached;
  if (stateOf(session) !== "over") throw changedMeanwhile("Say so when the session is over.");
  const learned = readText(one(asked.typed, "learned"), {
    noun: "few words",
    max: 2_000,
    required: true,
    missing: "Say what you heard that was new to you.",
  });
  const practice = readText(one(asked.typed, "practice"), {
    noun: "few words",
    max: 2_000,
    required: true,
    missing: "Say what you will do otherwise, or that nothing changes.",
  });
  if (!learned.ok || !practice.ok)
    return drawReflection(reached, asked.typed, {
      ...(learned.ok ? {} : { learned: learned.sentence }),
      ...(practice.ok ? {} : { practice: practice.sentence }),
    });
  await keepReflection(asked, session, {
    learned: learned.value,
    practice: practice.value,
    mayQuote: one(asked.typed, "quote") === "yes",
  });
  await asked.happened(sessionFact("SessionReflectedOn", session));
  await dropDraft(asked, `reflection-${session.id}`);
  return to(session, "reflected");
}

const drawReflection = ({ session }: InSession, typed: Typed, problems: Problems): Answer => {
  const view = <ReflectionPage id={session.id} topic={session.topic} typed={typed} problems={problems} />;
  return Object.keys(problems).length > 0
    ? notYetRight("Reflection", view, { current: "questions" })
    : page("Reflection", view, { current: "questions" });
};
