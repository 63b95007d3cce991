import { longName, rightToLeftName, unbroken } from "../../../ui/hard-names.ts";
import type { Story } from "../../../ui/index.ts";
import { AllThreadsPage } from "./all-threads-page.tsx";
import type { ComposerView } from "./composer.tsx";
import { FoldedPage } from "./folded-page.tsx";
import type { PostView } from "./post.tsx";
import { Preview } from "./preview.tsx";
import { ThreadPage, type ThreadView } from "./thread-page.tsx";
import { ThreadsFront, type ThreadsFrontView } from "./threads-front.tsx";
import type { ThreadLine } from "./thread-list.tsx";

const none = [
  { kind: "with you", words: "With you", people: 0, mine: false },
  { kind: "me too", words: "Me too", people: 0, mine: false },
  { kind: "thank you", words: "Thank you", people: 0, mine: false },
] as const;
const post: PostView = {
  id: "1",
  author: "Early bird",
  picture: "moon",
  badge: null,
  when: "yesterday at 11:40pm",
  words:
    "He sleeps, and I do not.\nIs anybody else awake?\n\nhttps://www.nhs.uk/conditions/baby/ helped me a bit.",
  edited: false,
  onlyYou: null,
  mine: false,
  aside: null,
  shelf: false,
  reactions: [{ kind: "with you", words: "With you", people: 4, mine: true }, ...none.slice(1)],
  mayReact: true,
  image: null,
  parts: [],
  acts: [],
};
const hers: PostView = {
  ...post,
  id: "2",
  author: "The mum who asked",
  picture: null,
  mine: true,
  onlyYou: "Only you can see that this is yours.",
  words: "I have never said this to anybody.",
  edited: true,
};
const supporter: PostView = {
  ...post,
  id: "3",
  author: "Amina",
  badge: "Supporter",
  words: "I was awake too, for months. It got lighter. We are here until eight.",
  when: "today at 7:05am",
};
const composer: ComposerView = {
  to: "/gallery",
  keptAs: "gallery",
  formId: "1",
  heading: "Write a reply",
  above: [],
  mayHide: "A mum in this space",
  mayPicture: false,
  shelf: false,
  restored: false,
  previewed: false,
  typed: {},
  problems: {},
};
const thread: ThreadView = {
  id: "1",
  spaceId: "1",
  space: "Harbrook mums",
  title: "Is anybody awake?",
  about: ["2 replies"],
  said: null,
  follows: false,
  mayTend: false,
  posts: [post, hers, supporter],
  firstUnread: "3",
  pager: { to: "/gallery?page=", page: 1, hasNext: false, newer: "Newer posts", older: "Earlier posts" },
  preview: null,
  composer,
  quiet: null,
  problems: {},
};
const line: ThreadLine = {
  id: "1",
  title: "Is anybody awake?",
  mentions: null,
  pinned: false,
  by: "Early bird",
  picture: "moon",
  about: "2 replies · the last today at 7:05am",
  unread: "1 new",
};
const front: ThreadsFrontView = {
  spaceId: "1",
  lines: [
    { ...line, id: "0", title: "Welcome, and how this place works", pinned: true, unread: null, by: "Amina" },
    line,
    {
      ...line,
      id: "2",
      title: "After we lost her",
      mentions: "This mentions loss. Open it if you want to.",
      by: "The mum who asked",
      picture: null,
      unread: "New to you",
    },
  ],
  folded: <p>1 conversation about scans is folded until Sunday.</p>,
  folders: [{ id: "1", name: "Sleep" }],
  drafts: [{ to: "/gallery", words: "Feeding in cafés" }],
  hasMore: true,
  mayWrite: true,
};
const parent = { as: "parent", current: "community" } as const;
const tends = { as: "supporter", current: "community" } as const;
const problems = { words: "Write something first" };
const item = "Help with sleep\nhttps://www.nhs.uk/baby/sleep/\nShort, and kind about it.";

export const stories: Story[] = [
  { name: "A conversation", draw: () => <ThreadPage {...thread} />, ...parent },
  {
    name: "A conversation, looked after",
    draw: () => (
      <ThreadPage
        {...thread}
        mayTend
        follows={null}
        composer={null}
        posts={[
          { ...post, aside: "Put aside until somebody has looked. Members cannot read it." },
          { ...post, id: "4", aside: "Removed by its author. Members cannot read it.", mayReact: false },
        ]}
      />
    ),
    ...tends,
  },
  {
    name: "A conversation with hard names and words without a gap",
    draw: () => (
      <ThreadPage
        {...thread}
        title={unbroken}
        posts={[
          { ...post, author: longName, words: `${unbroken}\nhttps://${unbroken.slice(0, 60)}.example/` },
          { ...post, id: "5", author: rightToLeftName, words: "https://nhѕ.uk/" },
        ]}
      />
    ),
    ...parent,
  },
  {
    name: "A conversation, everything wrong",
    draw: () => (
      <ThreadPage
        {...thread}
        composer={{ ...composer, typed: { words: "", hide: "yes" }, problems: { words: problems.words } }}
        problems={{ words: problems.words }}
      />
    ),
    ...parent,
  },
  {
    name: "A conversation, looked at before it is posted",
    draw: () => (
      <ThreadPage
        {...thread}
        composer={{ ...composer, previewed: true, typed: { hide: "yes" } }}
        preview={
          <Preview title={null} post={{ ...hers, id: "preview", mine: false, onlyYou: null }} byName />
        }
      />
    ),
    ...parent,
  },
  {
    name: "A conversation that is closed, a page further on",
    draw: () => (
      <ThreadPage
        {...thread}
        posts={[]}
        pager={{ ...thread.pager, page: 2, hasNext: true }}
        composer={null}
        quiet={{ sentence: "This conversation has been closed, so nothing can be added." }}
      />
    ),
    ...parent,
  },
  {
    name: "A shelf",
    draw: () => (
      <ThreadPage
        {...thread}
        title="Good places to look"
        posts={[{ ...supporter, shelf: true, words: item }]}
        composer={{ ...composer, shelf: true, mayHide: null, heading: "Put something on this shelf" }}
      />
    ),
    ...tends,
  },
  {
    name: "A conversation that mentions loss",
    draw: () => <FoldedPage id="1" spaceId="1" space="Harbrook mums" mentions="This mentions loss." />,
    ...parent,
  },
  {
    name: "What is written in a space",
    draw: () => (
      <>
        <h1>Harbrook mums</h1>
        <ThreadsFront {...front} />
      </>
    ),
    ...parent,
  },
  {
    name: "Nothing is written yet",
    draw: () => (
      <>
        <h1>Harbrook mums</h1>
        <ThreadsFront {...front} lines={[]} folded={null} drafts={[]} folders={[]} hasMore={false} />
      </>
    ),
    ...parent,
  },
  {
    name: "Every conversation of a folder",
    draw: () => (
      <AllThreadsPage
        folded={<p>1 conversation about scans is folded until Sunday.</p>}
        spaceId="1"
        space="Harbrook mums"
        title="Sleep"
        lines={front.lines}
        folders={[{ id: "2", name: "Birth" }]}
        folderId="1"
        page={2}
        hasNext
        mayTend
      />
    ),
    ...tends,
  },
];
