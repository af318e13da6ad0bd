import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";
import layers from "./scripts/lint/layers.mjs";

// What a file shows by itself. The rules that need types are in .oxlintrc.json.
export default defineConfig(
  { ignores: ["dist*/", "coverage/", ".tools/", ".fabric/", ".demo/", ".e2e/", ".bench/", "examples/*/node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },

  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      // Names with control characters are refused with such expressions.
      "no-control-regex": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // They differ: only a type fits a Record<string, unknown>.
      "@typescript-eslint/consistent-type-definitions": "off",
      // The compiler knows better, of scripts too.
      "no-undef": "off",
      eqeqeq: "error",
      "max-lines": ["error", { max: 400 }],
      "no-warning-comments": [
        "error",
        // The last ones would switch off rules, here or in the linter with types.
        { terms: ["todo", "fixme", "xxx", "hack", "eslint-disable", "oxlint-disable"], location: "start" },
      ],
    },
  },
  { files: ["sdk/**", "provider/**"], rules: { "no-console": "error" } },
  // A class gets its outputs from its shape by merging with an interface.
  { files: ["sdk/**"], rules: { "@typescript-eslint/no-unsafe-declaration-merging": "off" } },
  {
    // Pulumi keeps the text of its functions in every resource's state: an import would be part of it.
    files: ["sdk/forward.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["tests/**"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect*", "fc.assert"] }],
      // A suite that several test files share is a function.
      "jest/no-export": "off",
      "jest/no-standalone-expect": ["error", { additionalTestBlockFunctions: ["posixTest", "linuxTest"] }],
    },
  },
  ...layers,
);
