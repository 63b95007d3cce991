import type { Answer, Asked, Route } from "../../platform/web/index.ts";
import { isForParents, isOpenOn } from "./offer.ts";
import { listOffers } from "./store.ts";

const text = (filename: string, type: string, bytes: string): Answer => ({
  kind: "file",
  filename,
  type,
  bytes,
  inline: true,
});

/** Search engines may show what is offered, and nothing else of ours. */
const robots = (asked: Asked): Answer =>
  text(
    "robots.txt",
    "text/plain; charset=utf-8",
    `User-agent: *\nAllow: /offers\nAllow: /missed\nDisallow: /\nSitemap: ${asked.origin}/sitemap.xml\n`,
  );

async function sitemap(asked: Asked): Promise<Answer> {
  const { id, slug } = asked.organisation;
  const offers = (await listOffers(asked.db, id)).filter(
    (offer) => isForParents(offer) && isOpenOn(offer, asked.today),
  );
  const paths = ["/offers", "/missed", ...offers.map((offer) => `/offers/${slug}/${offer.slug}`)];
  const places = paths.map((path) => `<url><loc>${asked.origin}${path}</loc></url>`).join("");
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places}</urlset>`;
  return text("sitemap.xml", "application/xml; charset=utf-8", xml);
}

export const findableRoutes: Route[] = [
  { method: "GET", path: "/robots.txt", who: "visitor", records: "nothing", door: true, answer: robots },
  { method: "GET", path: "/sitemap.xml", who: "visitor", records: "nothing", door: true, answer: sitemap },
];
