import { provideTools } from "../setup/provideTools.mjs";

/** Jest runs this once before it starts its workers, which inherit the environment: it also serves `npx jest` and editors. */
export default async function setUp() {
  await provideTools();
}
