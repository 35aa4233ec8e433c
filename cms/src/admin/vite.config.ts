/**
 * Changes lines of Strapi 5.54’s admin where no hook reaches: words where it has none or shows raw names, the language in which
 * forms and lists open, the link to what was made from inside a form, which files are offered, a question that only an administrator may ask,
 * what the keys of a form do and what of a text is saved, and when a session has ended. When Strapi changes these lines the build stops. (`npm run dev` shows the admin without the changes.)
 */

interface Change {
  /** End of the module’s path. */
  readonly module: string;
  readonly replacements: readonly Replacement[];
  readonly imports?: string;
}

interface Replacement {
  readonly from: string;
  readonly to: string;
  /** How often `from` stands there; once unless it says otherwise. */
  readonly times?: number;
}

interface Configuration {
  readonly root?: string;
  readonly plugins?: readonly unknown[];
}

/** Where Strapi has said how a text is handed over to its form. */
const endOfHandOver = "onChange(name, normalizeBlocksState(editor, editor.children));\n        });\n    }, [\n        editor,\n        name,\n        onChange\n    ]);\n";

function changes(root: string): readonly Change[] {
  return [
    {
      // The title of one of several items: Strapi shows the raw choice, or nothing.
      module: "/EditView/components/FormInputs/Component/Repeatable.mjs",
      replacements: [{ from: "children: displayValue\n", to: "children: jsx(ItemTitle, { uid: attributeComponent, name, value: displayValue })\n" }],
      imports: `import { ItemTitle } from ${JSON.stringify(`${root}/src/admin/forms/ItemTitle.tsx`)};\n`,
    },
    {
      module: "/i18n/dist/admin/components/CMHeaderActions.mjs",
      replacements: [
        {
          from: "children: capitalize(status)\n",
          to: "children: formatMessage({ id: `content-manager.containers.List.${status}`, defaultMessage: capitalize(status) })\n",
        },
        // A form that is opened without a language opens in the interface’s.
        {
          from: "accessibleLocales.find((locale)=>locale.isDefault) ??",
          to: "accessibleLocales.find(({ code })=>code === globalThis.document.documentElement.lang) ?? accessibleLocales.find((locale)=>locale.isDefault) ??",
        },
      ],
    },
    {
      // What is asked before several languages are published or taken back at once.
      module: "/i18n/dist/admin/components/BulkLocaleActionModal.mjs",
      replacements: [
        {
          from: "children: capitalize(status)\n",
          to: "children: formatMessage({ id: `content-manager.containers.List.${status}`, defaultMessage: capitalize(status) })\n",
        },
      ],
    },
    {
      // A list, too, opens in the interface’s language.
      module: "/i18n/dist/admin/components/LocalePicker.mjs",
      replacements: [
        {
          from: "readableLocales.find((locale)=>locale.isDefault) ??",
          to: "readableLocales.find(({ code })=>code === globalThis.document.documentElement.lang) ?? readableLocales.find((locale)=>locale.isDefault) ??",
        },
      ],
    },
    {
      // What may stand in an address is said by `slugPattern` in src/publishing/slug.ts.
      module: "/content-manager/dist/admin/utils/validation.mjs",
      replacements: [
        {
          from: "matches(attribute.regex ? new RegExp(attribute.regex) : /^[A-Za-z0-9-_.~]*$/)",
          to: 'matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: { id: "parasol.slug.malformed", defaultMessage: "" }, excludeEmptyString: true })',
        },
      ],
    },
    {
      // “Create a new one” in a form: what is made is chosen in that form, whether it was saved before or not. Strapi saves the
      // form behind the editor’s back where it can, and forgets what was made for it where it cannot.
      module: "/EditView/components/FormInputs/Relations/Relations.mjs",
      replacements: [
        { from: "fieldValue: field.value,\n", to: "fieldValue: field.value,\n                    onMade: onChange,\n" },
        // What was typed to search with is no choice, and no error.
        { from: "if (!relationId) {", to: "if (!/^\\d+$/.test(relationId ?? '')) {" },
        { from: "fieldValue, data, ...props })=>{", to: "fieldValue, data, onMade, ...props })=>{" },
        {
          from: "getParentFormValues: getParentFormValuesWithCurrentRelation\n",
          to: "getParentFormValues: Object.assign(getParentFormValuesWithCurrentRelation, { onMade })\n",
        },
      ],
    },
    {
      module: "/EditView/components/DocumentActions.mjs",
      replacements: [
        {
          from: "if (fieldToConnect && documentHistory && (parentDocumentMetaToUpdate.documentId || parentDocumentMetaToUpdate.collectionType === SINGLE_TYPES)) {",
          // In a form over a form over a form Strapi’s own way is the only one: the one between is no longer there.
          to: "if (fieldToConnect && documentHistory?.length === 1 && getParentFormValues?.onMade) getParentFormValues.onMade(res.data);\nelse if (fieldToConnect && documentHistory && (parentDocumentMetaToUpdate.documentId || parentDocumentMetaToUpdate.collectionType === SINGLE_TYPES)) {",
          times: 2,
        },
      ],
    },
    {
      // What was typed is saved, however soon after.
      module: "/BlocksInput/BlocksEditor.mjs",
      replacements: [
        { from: endOfHandOver, to: `${endOfHandOver}    useHandOverBeforeSaving(flushPendingFormSync);\n` },
        // Changes nothing: that it is still called so.
        { from: "const flushPendingFormSync = React.useCallback(()=>{", to: "const flushPendingFormSync = React.useCallback(()=>{" },
      ],
      imports: `import { useHandOverBeforeSaving } from ${JSON.stringify(`${root}/src/admin/saving/hand-over.ts`)};\n`,
    },
    {
      // Ctrl+S saves with Russian letters too.
      module: "/EditView/utils/keyboardShortcuts.mjs",
      replacements: [{ from: "export { getEditViewShortcut };", to: "export { shortcutOf as getEditViewShortcut };" }],
      imports: `import { shortcutOf } from ${JSON.stringify(`${root}/src/admin/saving/shortcut.ts`)};\n`,
    },
    {
      // Ctrl+Enter saves a text; Strapi also breaks the line in which the cursor is.
      module: "/BlocksInput/BlocksContent.mjs",
      replacements: [{ from: "case 'Enter':\n", to: "case 'Enter':\n                if (shortcutOf(event) !== null) return event.preventDefault();\n" }],
      imports: `import { shortcutOf } from ${JSON.stringify(`${root}/src/admin/saving/shortcut.ts`)};\n`,
    },
    {
      // Ctrl+B and its like, with Russian letters too.
      module: "/BlocksInput/Modifiers.mjs",
      replacements: [
        ...["b", "i", "u", "e"].map((letter) => ({ from: `event.key === '${letter}'`, to: `latinLetterOf(event) === '${letter}'` })),
        { from: "event.key === 'S' && event.shiftKey", to: "latinLetterOf(event) === 's' && event.shiftKey" },
      ],
      imports: `import { latinLetterOf } from ${JSON.stringify(`${root}/src/admin/saving/shortcut.ts`)};\n`,
    },
    {
      // Buttons, menus and the choice of language are drawn when the browser is idle. On a slow machine that may be never, and the
      // form stands there without Save. Safari knows no idle time, so that Strapi has a clock for it: here it is for all.
      module: "/admin/dist/admin/admin/src/utils/shims.mjs",
      replacements: [
        { from: "typeof requestIdleCallback === 'undefined' ? requestIdleCallbackShim : requestIdleCallback;", to: "requestIdleCallbackShim;" },
        { from: "typeof cancelIdleCallback === 'undefined' ? cancelIdleCallbackShim : cancelIdleCallback;", to: "cancelIdleCallbackShim;" },
      ],
    },
    {
      // A request that is refused because the access token has ended is sent again with a new one. Strapi takes whatever becomes of it
      // then (not found, not allowed, not valid, no connection) for the first refusal, and so for the end of the session; and takes a
      // renewal that could not be asked for, or that the server could not answer, for one that is denied.
      module: "/admin/dist/admin/admin/src/utils/getFetchClient.mjs",
      replacements: [
        {
          from: "return await executeRequest();\n                } catch  {\n                    // If refresh fails, throw the original error\n                    throw error;\n                }",
          to: "} catch (refusal) {\n                    throw refusal.name === 'TokenRefreshError' ? error : refusal;\n                }\n                return await executeRequest();",
        },
        {
          from: "if (!response.ok) {\n        console.warn('[Auth] Token refresh failed",
          to: "if (!response.ok && response.status !== 401) throw Object.assign(new FetchError('Server Error'), { status: response.status });\n    if (!response.ok) {\n        console.warn('[Auth] Token refresh failed",
        },
        { from: "console.error('[Auth] Token refresh error:', error);\n        return null;", to: "throw error;" },
      ],
    },
    {
      // The same when an access token is renewed before it ends: a laptop that wakes without a connection has not lost its session.
      module: "/admin/dist/admin/admin/src/features/Auth.mjs",
      replacements: [
        {
          from: "return true;\n        } catch  {\n            return false;\n        }",
          to: "return true;\n        } catch (refusal) {\n            return refusal.name !== 'TokenRefreshError';\n        }",
        },
      ],
    },
    {
      // The choice of a list’s columns.
      module: "/ListView/components/ViewSettingsMenu.mjs",
      replacements: [
        {
          from: "label: list.metadatas[name]?.label ?? ''",
          to: "label: formatMessage({ id: `content-manager.content-types.${model}.${name}`, defaultMessage: list.metadatas[name]?.label ?? name })",
        },
        {
          from: ".filter((name)=>checkIfAttributeIsDisplayable(attributes[name]))",
          to: ".filter((name)=>checkIfAttributeIsDisplayable(attributes[name]) && !technicalFields.includes(name))",
        },
      ],
      imports: `import { technicalFields } from ${JSON.stringify(`${root}/src/forms/form.ts`)};\n`,
    },
    {
      // The heads of the table that asks what of a selection to publish.
      module: "/ListView/components/BulkActions/PublishAction.mjs",
      replacements: [
        {
          from: "...head\n",
          to: "...head, label: formatMessage({ id: `parasol.bulk.${head.name}`, defaultMessage: head.label })\n",
        },
      ],
    },
    {
      // Where a picture is wanted, the library shows pictures; where a document is, it shows documents. Strapi shows all, and lets one choose some.
      module: "/upload/dist/admin/components/AssetDialog/AssetDialog.mjs",
      replacements: [
        { from: "skipWhen: !canRead,\n        query: queryObject\n", to: "skipWhen: !canRead,\n        query: onlyWanted(queryObject, allowedTypes)\n" },
      ],
      imports: `import { onlyWanted } from ${JSON.stringify(`${root}/src/admin/forms/wanted-files.ts`)};\n`,
    },
    {
      // The filters of the library of files.
      module: "/upload/dist/admin/components/FilterPopover/FilterPopover.mjs",
      replacements: [{ from: "children: filter.metadatas?.label\n", to: "children: formatMessage({ id: `parasol.files.${filter.name}`, defaultMessage: filter.name })\n" }],
    },
    {
      module: "/upload/dist/admin/components/FilterPopover/FilterValueInput.mjs",
      replacements: [{ from: "children: option.label\n", to: "children: formatMessage({ id: `parasol.files.${option.value}`, defaultMessage: option.label })\n" }],
    },
    {
      module: "/upload/dist/admin/components/FilterList/FilterTag.mjs",
      replacements: [
        { from: "let formattedValue = value;\n", to: "let formattedValue = type === 'enumeration' ? formatMessage({ id: `parasol.files.${value}`, defaultMessage: value }) : value;\n" },
        { from: "`${attribute.metadatas?.label} ", to: "`${formatMessage({ id: `parasol.files.${attribute.name}`, defaultMessage: attribute.name })} " },
      ],
    },
    {
      // The settings of the library are asked for by whoever chooses a picture, and used for nothing where there is no paid licence.
      module: "/upload/dist/admin/hooks/useTracking.mjs",
      replacements: [
        {
          from: "const { data } = useSettings();\n    const isAiAvailable = useAIAvailability();\n",
          to: "const isAiAvailable = useAIAvailability();\n    const { data } = useSettings(isAiAvailable);\n",
        },
      ],
    },
  ];
}

export default function changeStrapisAdmin(configuration: Configuration): Configuration {
  const wanted = changes(configuration.root ?? "");
  const done = new Set<Change>();
  const plugin = {
    name: "parasol-changes",
    apply: "build",
    enforce: "pre",
    transform(code: string, id: string) {
      const change = wanted.find(({ module }) => id.replaceAll("\\", "/").endsWith(module));
      if (change === undefined) return null;
      done.add(change);
      return { code: (change.imports ?? "") + change.replacements.reduce((text, replacement) => replace(text, replacement, change.module), code), map: null };
    },
    buildEnd(fault?: Error) {
      const missing = wanted.find((change) => !done.has(change));
      if (fault === undefined && missing) throw new Error(`Strapi’s admin has no ${missing.module} any more; see src/admin/vite.config.ts.`);
    },
  };
  return { ...configuration, plugins: [...(configuration.plugins ?? []), plugin] };
}

function replace(code: string, { from, to, times = 1 }: Replacement, module: string): string {
  if (code.split(from).length !== times + 1) throw new Error(`${module} of Strapi’s admin is not what src/admin/vite.config.ts changes: ${from}`);
  return code.replaceAll(from, () => to);
}
