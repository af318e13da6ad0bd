// Runs in each worker, before the tests of a project that sets `timeoutMilliseconds`.
jest.setTimeout(Number(Reflect.get(globalThis, "timeoutMilliseconds")));
