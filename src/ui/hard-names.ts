/** Names that try a page: stories draw people with them beside people with easy ones. */
export const longName = "Wilhelmina-Anastasia Featherstonehaugh-Cholmondeley-Oluwaseun";
export const rightToLeftName = "نازنین عبدالله‌زاده";
/** Something typed with nowhere to break. */
export const unbroken = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(3);
