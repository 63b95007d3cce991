import { create } from "qrcode";
import type { ReactElement } from "react";

/** Light squares around it, without which a camera does not find it. */
const quiet = 4;

/** A QR code as one path of squares, dark on white whatever the page's colours; `says` is read aloud in its place. */
export function QrCode({ text, says }: { text: string; says: string }): ReactElement {
  const { data, size } = create(text, { errorCorrectionLevel: "M" }).modules;
  const squares = Array.from({ length: size * size }, (_, at) =>
    data[at] ? `M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z` : "",
  );
  const side = size + 2 * quiet;
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      width="240"
      height="240"
      role="img"
      aria-label={says}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={squares.join("")} />
    </svg>
  );
}
