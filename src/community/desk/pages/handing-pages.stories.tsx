import type { Story } from "../../../ui/story.ts";
import { AuthorPart } from "./author-part.tsx";
import { ClosingPage } from "./closing-page.tsx";
import { DeskNotice } from "./desk-notice.tsx";
import { FlagPage } from "./flag-page.tsx";
import { HandoverPage, HandoversPage } from "./handover-page.tsx";
import { TemplatePage, TemplatesPage } from "./template-pages.tsx";

const id = "018f0000-0000-7000-8000-000000000000";
const templates = [
  {
    key: "call-now",
    title: "Please call now",
    words: "Please do not wait for us with this: call your maternity unit now.",
  },
];
const lines = [
  {
    key: "1",
    heading: "Red, and open",
    severity: "now" as const,
    what: "Quiet Biscuit, in “Quieter tonight”",
    href: `/posts/${id}/care`,
    words: "It may speak of a baby moving less.",
    since: "The coordinators have it",
  },
  {
    key: "2",
    heading: "Keep an eye on",
    severity: null,
    what: "Paper Wren",
    href: null,
    words: "A hard week.",
    since: "until 8 August",
  },
];

export const stories: Story[] = [
  {
    name: "Handing over",
    as: "supporter",
    current: "community",
    draw: () => (
      <ClosingPage
        shiftId={id}
        spaceId={id}
        space="Harbrook mums"
        needing={[
          {
            field: `owner-${id}`,
            name: "Amber: this shift. Winter Bramble, in “Is this still normal?”",
            words: "It speaks of feeling low.",
          },
        ]}
        keepers={[
          { value: "next", words: "Grace, who comes tomorrow at 7am" },
          { value: "coordinators", words: "The coordinators, who are told now" },
        ]}
        lines={lines}
        typed={{}}
        problems={{ [`owner-${id}`]: "Say who has each of these now." }}
      />
    ),
  },
  {
    name: "A handover to sign",
    as: "supporter",
    current: "community",
    draw: () => (
      <HandoverPage
        id={id}
        spaceId={id}
        space="Harbrook mums"
        said={null}
        written="Amina finished yesterday at 8:25pm."
        words="A frightened evening that ended well."
        lines={lines}
        signed={null}
        maySign
      />
    ),
  },
  {
    name: "Handovers, none yet",
    as: "supporter",
    current: "community",
    draw: () => <HandoversPage spaceId={id} space="Harbrook mums" rows={[]} />,
  },
  {
    name: "Should this wait until somebody has looked?",
    as: "parent",
    current: "community",
    draw: () => (
      <FlagPage
        postId={id}
        backTo={`/threads/${id}`}
        id={id}
        excerpt="Some people here are useless."
        what="Nobody is here just now. When three of you say so, the post is put aside until somebody has looked."
        whys={[
          { value: "hurtful", words: "It is hurtful to somebody" },
          { value: "other", words: "Something else" },
        ]}
        worried={<a href="/worried">I’m worried about somebody’s safety</a>}
        typed={{}}
        problems={{ why: "Choose what is wrong with it from the list." }}
      />
    ),
  },
  {
    name: "What its author is told of her post",
    as: "parent",
    current: "community",
    draw: () => (
      <AuthorPart
        words="We have told someone who is on call. A person reads this as soon as they can."
        cards={[{ key: "movements", title: "Your baby is moving less", body: null }]}
        quiet={["not-safe"]}
      />
    ),
  },
  {
    name: "A post needs her now",
    as: "supporter",
    draw: () => (
      <DeskNotice now count={1} clock="Written just now. Nobody has opened it yet." href="/community" />
    ),
  },
  {
    name: "Words to begin with",
    as: "coordinator",
    current: "community",
    draw: () => <TemplatesPage templates={templates} mark={null} said={null} />,
  },
  {
    name: "Words to begin with, being worded",
    as: "coordinator",
    current: "community",
    draw: () => (
      <TemplatePage
        template={{ key: "call-now", title: "Please call now", words: "" }}
        typed={{}}
        problems={{ words: "Enter the words" }}
      />
    ),
  },
];
