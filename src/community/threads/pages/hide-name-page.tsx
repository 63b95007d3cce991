import type { ReactElement } from "react";
import { Back, Button, Choices, Form, noProblems, Reading, Title } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import { Post } from "./post.tsx";
import type { PreviewView } from "./preview.tsx";

export type HideNameView = {
  id: string;
  back: string;
  post: PreviewView["post"];
  /** How many more posts of hers in this conversation stand under her name. */
  others: number;
};

/** Her post as others will see it once her name is hidden. */
export const HideNamePage = ({ id, back, post, others }: HideNameView): ReactElement => (
  <Reading>
    <Back to={back}>The conversation</Back>
    <Title>Hide your name on this post?</Title>
    <p>This is how others will see it. Whoever read it before may remember that it was you.</p>
    <div className="al-box">
      <Post {...post} aside={null} shelf={false} reactions={[]} mayReact={false} parts={[]} acts={[]} />
    </div>
    <Form to={`/posts/${id}/hidden-name`} className="al-gap">
      {others > 0 && (
        <Choices
          name="all"
          label="The rest of this conversation"
          options={[
            {
              value: "yes",
              words: `Hide my name on my ${plural(others, "other post", "other posts")} here too`,
              hint: "Otherwise others may guess.",
            },
          ]}
          typed={{ all: "yes" }}
          problems={noProblems}
        />
      )}
      <Button>Hide my name</Button>
    </Form>
  </Reading>
);
