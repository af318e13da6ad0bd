import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";
import layers from "./scripts/lint/layers.mjs";

export default defineConfig(
  { ignores: ["dist*/", "coverage/", ".tools/", ".fabric/", ".demo/", ".e2e/", ".bench/", "examples/*/node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },

  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Keys of dictionaries are written as what they are: record["MacAddress"].
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // Names with control characters are refused with such expressions.
      "no-control-regex": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // They differ: only a type fits a Record<string, unknown>.
      "@typescript-eslint/consistent-type-definitions": "off",
      // The compiler knows better, of scripts too.
      "no-undef": "off",
      eqeqeq: "error",
      "max-lines": ["error", { max: 400 }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "start" }],
    },
  },
  { files: ["sdk/**", "provider/**"], rules: { "no-console": "error" } },
  // A class gets its outputs from its shape by merging with an interface.
  { files: ["sdk/**"], rules: { "@typescript-eslint/no-unsafe-declaration-merging": "off" } },
  {
    // Pulumi keeps the text of its functions in every resource's state: no types reach there, and each line costs.
    files: ["sdk/forward.ts"],
    rules: {
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.mjs"],
    rules: {
      // JavaScript says what it knows of parsed JSON in JSDoc; there is no way to say it that these rules would see.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["tests/**"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      // What is read from a file or expected in a place gets its type from the variable.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect*", "fc.assert"] }],
      // A suite that several test files share is a function.
      "jest/no-export": "off",
      "jest/no-standalone-expect": ["error", { additionalTestBlockFunctions: ["posixTest", "linuxTest"] }],
    },
  },
  ...layers,
);
