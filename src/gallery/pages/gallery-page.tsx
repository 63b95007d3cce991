import type { ReactElement } from "react";
import { Section, Title, type Story } from "../../ui/index.ts";
import { folderNames, type FolderName } from "../folders.ts";
import { addressOf } from "../story-address.ts";

/** Every state of every part and page, by folder. */
export const GalleryPage = ({ stories }: { stories: Record<FolderName, readonly Story[]> }): ReactElement => (
  <>
    <Title above="Demo">Gallery</Title>
    <p>
      Each part and each page in each state it can be in. Nobody here is real, and nothing pressed here
      changes anything.
    </p>
    <div className="al-stack">
      {folderNames.map((folder) => (
        <Section
          key={folder}
          id={folder}
          title={<span className="al-first-upper">{folder.replaceAll("-", " ")}</span>}
        >
          <ul className="al-index">
            {stories[folder].map((story) => (
              <li key={story.name}>
                <a className="al-tap" href={addressOf(folder, story)}>
                  {story.name}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  </>
);
