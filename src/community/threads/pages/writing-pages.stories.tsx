import type { Story } from "../../../ui/index.ts";
import { EarlierPage } from "./earlier-page.tsx";
import { FoldersPage } from "./folders-page.tsx";
import { HideNamePage } from "./hide-name-page.tsx";
import { NewThreadPage, type NewThreadView } from "./new-thread-page.tsx";
import { Preview, type PreviewView } from "./preview.tsx";
import { RemovalPage } from "./removal-page.tsx";
import { TendPage } from "./tend-page.tsx";
import { WordingPage } from "./wording-page.tsx";

const begins: NewThreadView = {
  spaceId: "1",
  space: "Harbrook mums",
  formId: "1",
  threadId: "2",
  above: [],
  preview: null,
  folders: [{ id: "1", name: "Sleep" }],
  mayHide: "The mum who asked",
  mayShelve: false,
  mayPicture: false,
  restored: false,
  quiet: null,
  typed: {},
  problems: {},
};
const words = "He sleeps, and I do not.\nIs anybody else awake?";
const hidden: PreviewView["post"] = {
  id: "1",
  author: "The mum who asked",
  picture: null,
  badge: null,
  when: "today at 7:05am",
  words,
  edited: false,
  onlyYou: null,
  mine: false,
  image: null,
};
const parent = { as: "parent", current: "community" } as const;
const tends = { as: "supporter", current: "community" } as const;
const problems = { words: "Write something first", title: "Say in a few words what it is about" };

export const stories: Story[] = [
  { name: "Beginning a conversation", draw: () => <NewThreadPage {...begins} />, ...parent },
  {
    name: "Beginning a conversation, looked at before it is posted",
    draw: () => (
      <NewThreadPage
        {...begins}
        typed={{ title: "Awake", words, hide: "yes", notes: "sleep" }}
        preview={<Preview title="Awake" post={hidden} byName={false} />}
      />
    ),
    ...parent,
  },
  {
    name: "Beginning a conversation, while a restriction holds for her",
    draw: () => (
      <NewThreadPage
        {...begins}
        quiet={{
          sentence:
            "You can read here, and not write, until tomorrow at 5pm. Why, and how to ask for another look, is under “What was decided”.",
          href: "/gallery",
          words: "What was decided",
        }}
      />
    ),
    ...parent,
  },
  {
    name: "Beginning a conversation, everything wrong",
    draw: () => <NewThreadPage {...begins} mayShelve mayPicture restored problems={problems} />,
    ...parent,
  },
  {
    name: "Changing words",
    draw: () => <WordingPage id="1" back="/gallery" opens typed={{ words: words }} problems={{}} />,
    ...parent,
  },
  {
    name: "Removing a post",
    draw: () => <RemovalPage id="1" back="/gallery" words={words} opens alone={false} />,
    ...parent,
  },
  {
    name: "Hiding a name afterwards",
    draw: () => <HideNamePage id="1" back="/gallery" post={hidden} others={2} />,
    ...parent,
  },
  {
    name: "What a post said before",
    draw: () => (
      <EarlierPage
        back="/gallery"
        author="The mum who asked"
        now="I have never said this."
        before={[{ words: words, until: "today at 7:05am" }]}
      />
    ),
    ...tends,
  },
  {
    name: "Looking after a conversation",
    draw: () => (
      <TendPage
        id="1"
        title="Is anybody awake?"
        folders={[{ id: "1", name: "Sleep" }]}
        paces={[{ seconds: 60, words: "One post a minute from each" }]}
        typed={{ pinned: "no", closed: "no" }}
        problems={{}}
      />
    ),
    ...tends,
  },
  {
    name: "Folders",
    draw: () => <FoldersPage spaceId="1" folders={[{ id: "1", name: "Sleep" }]} typed={{}} problems={{}} />,
    ...tends,
  },
];
