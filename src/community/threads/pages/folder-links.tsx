import type { ReactElement } from "react";

type FolderLinksProps = { spaceId: string; folders: readonly { id: string; name: string }[] };

/** What conversations are sorted into, by name. */
export const FolderLinks = ({ spaceId, folders }: FolderLinksProps): ReactElement => (
  <nav className="al-folders" aria-label="Folders">
    <span className="al-soft">By folder:</span>
    {folders.map(({ id, name }) => (
      <a key={id} className="al-tap" href={`/spaces/${spaceId}/threads?folder=${id}`}>
        {name}
      </a>
    ))}
  </nav>
);
