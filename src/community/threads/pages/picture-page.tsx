import type { ReactElement } from "react";
import { Back, Button, Form, Reading, Title } from "../../../ui/index.ts";
import { Words } from "./words.tsx";

export type PictureView = { id: string; back: string; author: string; words: string; shows: string };

/** A picture that nobody else has seen yet. */
export const PicturePage = ({ id, back, author, words, shows }: PictureView): ReactElement => (
  <Reading>
    <Back to={back}>The conversation</Back>
    <Title above={author}>May the others see this picture?</Title>
    <p>
      Look for faces of other people, names, addresses, papers, and anything that could frighten or hurt
      somebody who reads here.
    </p>
    <p>
      <img className="al-picture" src={`/posts/${id}/picture`} alt={shows} />
    </p>
    <Words of={words} />
    <Form to={`/posts/${id}/picture-check`} className="al-actions">
      <Button name="do" value="show">
        Let the others see it
      </Button>
      <Button look="outline" name="do" value="without">
        Post it without the picture
      </Button>
    </Form>
  </Reading>
);
