import type { Family } from '../blind/family.ts';
import { fraudFrench } from './fraud-french.ts';
import { fraudGermanPeople } from './fraud-german-people.ts';
import { fraudGermanServices } from './fraud-german-services.ts';
import { honestFrenchNotices } from './honest-french-notices.ts';
import { honestFrenchPeople } from './honest-french-people.ts';
import { honestFrenchServices } from './honest-french-services.ts';
import { honestGermanNotices } from './honest-german-notices.ts';
import { honestGermanOffices } from './honest-german-offices.ts';
import { honestGermanPeople } from './honest-german-people.ts';
import { honestGermanServices } from './honest-german-services.ts';

export const honestGermanAndFrench: Family[] = [
  ...honestGermanServices,
  ...honestGermanOffices,
  ...honestGermanPeople,
  ...honestGermanNotices,
  ...honestFrenchServices,
  ...honestFrenchPeople,
  ...honestFrenchNotices,
];

export const fraudGermanAndFrench: Family[] = [...fraudGermanServices, ...fraudGermanPeople, ...fraudFrench];
