// Compiles the email templates once, after `tsc -b`, so that no start has to load MJML.
const { loadTemplates } = await import('../dist/templates/load-templates.js');
for (const [language, kinds] of Object.entries(await loadTemplates()))
  console.log(`${Object.keys(kinds).length} email templates are compiled in "${language}".`);
