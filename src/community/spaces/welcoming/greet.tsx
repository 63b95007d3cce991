import { dropDraft, loadDraft } from "../../../people/index.ts";
import { isId, newId } from "../../../platform/db/index.ts";
import {
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
import { readText } from "../../../words/text.ts";
import { sayWhen } from "../../../words/time.ts";
import type { Place, Space } from "../../space.ts";
import { keepPost } from "../../writing/keep-post.ts";
import { GreetPage } from "../pages/greet-page.tsx";
import { reachMine } from "../reach.ts";
import { mayPost } from "../rules/may-post.ts";
import { findHelloThread, keepHelloThread } from "../store/hello-store.ts";
import { keepWelcomed, listUnwelcomed, type Unwelcomed } from "../store/welcome-store.ts";

const title = "Greet somebody new";
const key = (member: Unwelcomed): string => `greet:${member.memberId}`;

async function reachNew(
  asked: Asked,
  memberId: string,
): Promise<{ space: Space; mine: Place; member: Unwelcomed | null }> {
  const { space, mine } = await reachMine(asked);
  const member = (await listUnwelcomed(asked, space.id)).find((each) => each.memberId === memberId) ?? null;
  return { space, mine, member };
}

/** GET /spaces/:id/welcomes/:memberid */
export async function askToGreet(asked: Asked): Promise<Answer> {
  const { space, mine, member } = await reachNew(asked, asked.params["memberid"] ?? "");
  if (!member) throw notFound("Somebody else was first, or whoever it was has left.");
  const words = `Hello ${member.handle}, and welcome. I’m ${mine.handle}. It is good that you are here. Read as long as you like, and write whenever you want.`;
  const kept = (await loadDraft(asked, key(member)))?.typed;
  return page(title, draw(asked.now, space, member, { words, ...kept }, noProblems), {
    current: "community",
  });
}

/** POST /spaces/:id/welcomes: a welcome in the open, where all of them stand; her clock stops. */
export async function greet(asked: Asked): Promise<Answer> {
  const { space, mine, member } = await reachNew(asked, one(asked.typed, "member"));
  if (!member) return go(`/spaces/${space.id}`);
  const words = readText(one(asked.typed, "words"), {
    noun: "welcome",
    max: 2_000,
    required: true,
    missing: "Write a line of welcome",
  });
  const refusal = await mayPost(asked, { space, mine });
  if (!words.ok || refusal)
    return notYetRight(
      title,
      draw(asked.now, space, member, asked.typed, {
        words: words.ok ? (refusal?.sentence ?? "") : words.sentence,
      }),
      {
        current: "community",
      },
    );
  // whoever is first greets her; the other’s words stay typed in her own browser
  if (await keepWelcomed(asked, member.memberId)) {
    const threadId = await findHelloThread(asked, space.id);
    const opened = threadId ?? newId();
    await keepPost(asked, space.programmeId, {
      id: isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId(),
      threadId: opened,
      author: mine,
      words: words.value,
      nameHidden: false,
      ...(threadId ? {} : { opens: { title: "Hello and welcome", notes: [], folderId: null } }),
    });
    if (!threadId) await keepHelloThread(asked, space.id, opened);
    await asked.happened({
      kind: "MemberWelcomed",
      unsigned: true,
      subjectKind: "space_member",
      subjectId: member.memberId,
      programmeId: space.programmeId,
      detail: { spaceId: space.id },
    });
    await asked.changed(`desk:${space.id}`);
  }
  await dropDraft(asked, key(member));
  return go(`/spaces/${space.id}?just=greeted`);
}

const draw = (now: Date, space: Space, member: Unwelcomed, typed: Typed, problems: Problems) => (
  <GreetPage
    id={newId()}
    joined={sayWhen(member.joinedAt, now)}
    space={{ id: space.id, name: space.name }}
    member={member}
    keptAs={key(member)}
    typed={typed}
    problems={problems}
  />
);
