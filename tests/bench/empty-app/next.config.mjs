import { join } from "node:path";

/** The least that Next asks for. The packages are the project's own, two folders up. */
const config = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  turbopack: { root: join(import.meta.dirname, "../../..") },
};

export default config;
