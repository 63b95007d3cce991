import type { Answer, Asked } from "../../../platform/web/index.ts";

const icon = (size: number) => ({
  src: `/assets/icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
});

/** GET /app.webmanifest: what a phone writes under the icon when somebody puts us on its screen: the plain name, nothing else. */
export const manifest = ({ organisation: { plainName } }: Asked): Answer => ({
  kind: "file",
  type: "application/manifest+json",
  filename: "app.webmanifest",
  inline: true,
  bytes: JSON.stringify({
    id: "/",
    name: plainName,
    short_name: plainName,
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#ffffff",
    icons: [icon(192), icon(512)],
  }),
});
