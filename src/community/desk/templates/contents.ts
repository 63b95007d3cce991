import type { Content, Contents } from "../../../content/index.ts";
import { listTemplates } from "./list-templates.ts";
import type { Template } from "./shipped.ts";

/** Words that supporters begin an answer with, as something to sign: one text, so that they are read together. */
export const contentOfTemplates = (templates: readonly Template[]): Content[] => [
  {
    key: "reply-templates",
    kind: "guidance",
    name: "Words supporters begin an answer with",
    owner: "Alongside",
    sources: [
      {
        name: "NSPA, Responding to suicidal content online",
        url: "https://www.scribd.com/document/563199967/NSPA-Guidelines-Responding-to-Suicidal-Content-Online",
      },
      {
        name: "Samaritans, social media community guidelines",
        url: "https://www.samaritans.org/about-samaritans/our-social-media-community-guidelines",
      },
    ],
    version: null,
    text: templates.map(({ title, words }) => `${title}: ${words}`),
  },
];

export const deskContents: Contents = async (doing) => contentOfTemplates(await listTemplates(doing));
