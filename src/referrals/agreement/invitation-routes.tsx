import { findSafeContact, oweLink } from "../../people/index.ts";
import { go, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { InvitationPage, LinkSentPage } from "./pages/invitation-page.tsx";
import { findLinkAddress, invitationsTo } from "./store.ts";

const limit = { max: 12, seconds: 600 };

/** The same page whether or not there is such an invitation: whoever holds the phone learns nothing from it. */
function show(asked: Asked): Answer {
  if (asked.actor.role === "parent") return go("/agreement");
  return page("A message", <InvitationPage referralId={asked.params["id"] ?? ""} />, { bare: true });
}

/** Sends her a sign-in link by her own safe way, wherever this was pressed. */
async function send(asked: Asked): Promise<Answer> {
  const referralId = asked.params["id"] ?? "";
  await asked.asSystem(async () => {
    const invitation = (await invitationsTo(asked.db, [referralId])).get(referralId);
    if (!invitation) return;
    const { personId } = invitation;
    const channels = (await findSafeContact(asked.db, personId))?.channels ?? ["text", "email"];
    const kinds = channels.flatMap((channel) =>
      channel === "text" ? (["phone"] as const) : channel === "email" ? (["email"] as const) : [],
    );
    const addressId = await findLinkAddress(asked.db, personId, kinds);
    if (addressId) await oweLink(asked, { personId, addressId }, "/agreement");
  });
  return page("A message", <LinkSentPage />, { bare: true });
}

export const invitationRoutes: Route[] = [
  { method: "GET", path: "/invitation/:id", who: "visitor", records: "nothing", limit, answer: show },
  {
    method: "POST",
    path: "/invitation/:id",
    who: "visitor",
    records: "invitation.link-asked",
    limit,
    answer: send,
  },
];
