import moment from 'moment-timezone';

export const zones = moment.tz.names;
