import { page, type Answer, type Asked } from "../../platform/web/index.ts";
import { reachSpace } from "../reach.ts";
import { MembersPage } from "./pages/members-page.tsx";
import { listMembers } from "./store/member-store.ts";
import { listUnwelcomed } from "./store/welcome-store.ts";

/** GET /spaces/:id/members: handles, and nothing else of anybody. */
export async function showMembers(asked: Asked): Promise<Answer> {
  const { space, mine } = await reachSpace(asked);
  const members = await listMembers(asked, space.id);
  const waiting = asked.actor.role === "supporter" ? await listUnwelcomed(asked, space.id) : [];
  const row = ({ id, handle, picture, about }: (typeof members)[number]) => ({
    id,
    name: handle,
    picture,
    about: about ?? "",
    isMe: id === mine?.memberId,
    toWelcome: waiting.some(({ memberId }) => memberId === id),
  });
  return page(
    "Who belongs here",
    <MembersPage
      id={space.id}
      name={space.name}
      supporters={members.filter(({ place }) => place === "supporter").map(row)}
      guests={members.filter(({ place }) => place === "guest").map(row)}
      members={members.filter(({ place }) => place === "member").map(row)}
      hasPlace={mine !== null}
    />,
    { current: "community", live: [`space:${space.id}`] },
  );
}
