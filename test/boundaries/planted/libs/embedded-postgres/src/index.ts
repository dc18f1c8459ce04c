export const embeddedpostgresRoom = 'embedded-postgres';
