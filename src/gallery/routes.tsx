import { beginSession } from "../people/index.ts";
import { go, notFound, page, type Answer, type Asked, type Route } from "../platform/web/index.ts";
import { GalleryPage } from "./pages/gallery-page.tsx";
import { OutboxPage } from "./pages/outbox-page.tsx";
import { PersonasPage } from "./pages/personas-page.tsx";
import { askForReply, reply } from "./reply-by-text.tsx";
import { showStory } from "./show-story.ts";
import { findPersona, listOutbox, listPersonas } from "./store.ts";

async function be(asked: Asked): Promise<Answer> {
  const persona = await findPersona(asked, asked.params["id"] ?? "");
  if (!persona) throw notFound();
  await beginSession(asked, {
    personId: persona.personId,
    how: "persona",
    strong: true,
    rolePeriodId: persona.rolePeriodId,
    organisationId: persona.organisationId,
  });
  return go("/");
}

/** Only in the demo stage: the application leaves these out when it is live. */
export const galleryRoutes: Route[] = [
  {
    method: "GET",
    path: "/personas",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: async (asked) => page("Personas", <PersonasPage personas={await listPersonas(asked)} />),
  },
  {
    method: "POST",
    path: "/personas/:id",
    who: "visitor",
    records: "persona.chosen",
    door: true,
    answer: be,
  },
  {
    method: "GET",
    path: "/outbox",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: async (asked) =>
      page("Messages", <OutboxPage messages={await listOutbox(asked)} now={asked.now} />),
  },
  {
    method: "GET",
    path: "/outbox/reply",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: askForReply,
  },
  {
    method: "POST",
    path: "/outbox/reply",
    who: "visitor",
    records: "text.received",
    door: true,
    answer: reply,
  },
  {
    method: "GET",
    path: "/gallery",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: async () => page("Gallery", <GalleryPage stories={(await import("./stories.ts")).storiesIn} />),
  },
  {
    method: "GET",
    path: "/gallery/:folder/:story",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: showStory,
  },
];
