/** Whether a test that can do more or less of something does all of it: in `npm run test:thorough`, and not in `npm test`. */
export const isThorough = Reflect.get(globalThis, "isThorough") === true;
