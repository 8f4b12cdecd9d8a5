import type { Family } from '../blind/family.ts';
import { honestGermanOffices } from './honest-german-offices.ts';
import { honestGermanPeople } from './honest-german-people.ts';
import { honestGermanServices } from './honest-german-services.ts';

export const honestGermanAndFrench: Family[] = [...honestGermanServices, ...honestGermanOffices, ...honestGermanPeople];
