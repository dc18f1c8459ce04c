// Compiles the email templates once, after `tsc -b`, so that no start has to load MJML.
const { loadTemplates } = await import('../dist/templates/load-templates.js');
console.log(`${Object.keys(await loadTemplates()).length} email templates are compiled.`);
