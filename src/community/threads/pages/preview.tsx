import type { ReactElement } from "react";
import { Button } from "../../../ui/index.ts";
import { writeForm } from "./composer.tsx";
import { Post, type PostView } from "./post.tsx";

export type PreviewView = {
  title: string | null;
  post: Omit<PostView, "aside" | "shelf" | "reactions" | "mayReact" | "parts" | "acts">;
  /** She wrote in this conversation under her name as well. */
  byName: boolean;
};

/** What others will read, before anything is posted. The form beneath still holds every word. */
export const Preview = ({ title, post, byName }: PreviewView): ReactElement => (
  <section className="al-box" id="preview" aria-labelledby="preview-title">
    <h2 className="nhsuk-heading-m" id="preview-title">
      This is how others will see it
    </h2>
    <p className="al-soft">It is not posted yet. Post it like this, or change it below.</p>
    {title && <p className="nhsuk-heading-s">{title}</p>}
    <Post {...post} aside={null} shelf={false} reactions={[]} mayReact={false} parts={[]} acts={[]} />
    {byName && (
      <p>
        You have also written in this conversation under your own name here. Somebody may guess that this is
        you.
      </p>
    )}
    <Button form={writeForm}>Post it like this</Button>
  </section>
);
