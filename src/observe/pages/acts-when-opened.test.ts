import assert from 'node:assert/strict';
import { it } from 'node:test';
import { actsWhenOpened } from './acts-when-opened.ts';

const url = 'https://stranger.example/x';
const ACTING = [
  'Unsubscribe',
  'Confirm your email',
  'Approve',
  '配信停止',
  'パスワードを再設定',
  'Newsletter abbestellen',
  'Passwort zurücksetzen',
  'Se désabonner',
  'Réinitialiser votre mot de passe',
  'Darse de baja',
  'Restablecer la contraseña',
  'Cancelar inscrição',
  'Redefinir senha',
];
const ASKING = [
  'Confirm your account',
  'アカウントを確認',
  'Konto bestätigen',
  'Confirmer votre compte',
  'Confirmar su cuenta',
  'Confirmar a conta',
];

for (const text of ACTING) it(`is not opened: ${text}`, () => assert.ok(actsWhenOpened({ text, url })));
for (const text of ASKING) it(`is opened: ${text}`, () => assert.ok(!actsWhenOpened({ text, url })));
