import { Fragment, type ReactElement, type ReactNode } from "react";
import { Avatar, Icon } from "../../../ui/index.ts";
import type { ReactionKind } from "../reaction.ts";
import { itemOf } from "../shelf-item.ts";
import { ItemWords } from "./item-words.tsx";
import { Reactions } from "./reactions.tsx";
import { Words } from "./words.tsx";

export type PostView = {
  id: string;
  author: string;
  /** What decides her avatar; null with a hidden name: one grey disc stands for everybody. */
  picture: string | null;
  badge: string | null;
  when: string;
  words: string;
  edited: boolean;
  /** Hers, with her name hidden: only she reads that. */
  onlyYou: string | null;
  mine: boolean;
  /** What those who look after the space, and its author, are told of it: held, hidden, removed. */
  aside: string | null;
  shelf: boolean;
  reactions: readonly { kind: ReactionKind; words: string; people: number; mine: boolean }[];
  mayReact: boolean;
  image: { shows: string; width: number; height: number; waits: boolean } | null;
  parts: readonly ReactNode[];
  acts: readonly ReactNode[];
  /** Why it is folded for whoever looks, by her own choice: "1 post about scans is folded until Sunday." */
  folded?: string | null;
};

/** One post. With a hidden name it is drawn alike for everybody but her. */
export const Post = (view: PostView): ReactElement => (
  <article className={`al-post${view.mine ? " al-post--mine" : ""}`} id={`post-${view.id}`} data-piece="">
    <div className="al-post__by">
      {view.picture === null ? <Veiled /> : <Avatar of={view.picture} size="s" />}
      <h2>{view.author}</h2>
      {view.badge && <span className="al-badge al-badge--plain">{view.badge}</span>}
      <span className="al-soft al-small">
        {view.when}
        {view.edited && " · edited"}
      </span>
    </div>
    {view.onlyYou && (
      <p className="al-note">
        <Icon name="lock" />
        {view.onlyYou}
      </p>
    )}
    {view.aside && (
      <p className="al-note">
        <Icon name="eye" />
        {view.aside}
      </p>
    )}
    {view.shelf && itemOf(view.words) ? <ItemWords of={view.words} /> : <Words of={view.words} />}
    {view.image && <Picture id={view.id} of={view.image} />}
    <Reactions id={view.id} of={view.reactions} mayReact={view.mayReact} />
    {view.parts.map((part, place) => (
      <Fragment key={place}>{part}</Fragment>
    ))}
    {view.acts.length > 0 && (
      <details className="al-more">
        <summary>More</summary>
        <div className="al-more__in">
          {view.acts.map((act, place) => (
            <Fragment key={place}>{act}</Fragment>
          ))}
        </div>
      </details>
    )}
  </article>
);

const Picture = ({ id, of }: { id: string; of: NonNullable<PostView["image"]> }): ReactElement => (
  <p>
    <img
      className="al-picture"
      src={`/posts/${id}/picture`}
      alt={of.shows}
      width={of.width}
      height={of.height}
      loading="lazy"
    />
  </p>
);

/** The same disc for everybody who hid her name, whoever she is. */
export const Veiled = (): ReactElement => (
  <span className="al-avatar al-avatar--s al-avatar--veiled">
    <Icon name="user-round" />
  </span>
);
