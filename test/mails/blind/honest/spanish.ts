import { google, hosted, mailgun, marketingCloud, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'es' };

/** Banks, shops, parcels, services, public bodies and colleagues in Spanish. */
export const spanish: Family[] = [
  {
    family: 'Spanish, bank',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish: movement, BBVA',
        from: 'BBVA <BBVA@comunica.bbva.com>',
        subject: 'Has recibido una transferencia',
        zone: '+0100',
        text: `Hola, Taro:

Has recibido una transferencia de 250,00 € en tu cuenta terminada en 1234.
Puedes verla en la app de BBVA.

BBVA nunca te pedirá tus claves por correo.
`,
      },
      {
        name: 'Spanish: card blocked, a savings bank',
        from: 'Caja del Norte <avisos@cajadelnorte.example>',
        subject: 'Hemos bloqueado tu tarjeta por seguridad',
        zone: '+0100',
        via: ses({ region: 'eu-west-1' }),
        html: letter(
          [
            'Hola, Taro:',
            'Detectamos un cargo no habitual de 412 € y hemos bloqueado tu tarjeta terminada en 8890. Llámanos al número del reverso para desbloquearla o pedir otra.',
            link('https://www.cajadelnorte.example/seguridad', 'Consejos de seguridad'),
          ],
          look,
        ),
      },
      {
        name: 'Spanish: identity papers to be renewed, a bank',
        from: 'Banco Ejemplo <clientes@banco-ejemplo.example>',
        subject: 'Actualiza tu DNI antes del 30 de noviembre',
        zone: '+0100',
        via: sendgrid(),
        html: letter(
          [
            'Estimado cliente:',
            'Tu documento de identidad ha caducado. La ley nos obliga a limitar tu cuenta si no lo actualizas antes del 30 de noviembre. Puedes hacerlo en cualquier oficina o en la app.',
            button('https://www.banco-ejemplo.example/ayuda/dni', 'Cómo actualizarlo'),
          ],
          look,
        ),
      },
    ],
  },
  {
    family: 'Spanish, shops and parcels',
    split: 'held',
    mails: [
      {
        name: 'Spanish: parcel, Correos',
        from: 'Correos <notificaciones@correos.com>',
        subject: 'Tu envío está en reparto',
        zone: '+0100',
        text: `Hola:

Tu envío PQ4F2K0123456789 se entregará hoy entre las 9:00 y las 14:00.
Seguimiento: https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=PQ4F2K0123456789

Correos
`,
      },
      {
        name: 'Spanish: order, El Corte Inglés',
        from: 'El Corte Inglés <pedidos@mail.elcorteingles.es>',
        subject: 'Tu pedido 26111800123 está confirmado',
        zone: '+0100',
        via: marketingCloud('mail.elcorteingles.es'),
        html: letter(
          [
            'Hola, Taro:',
            'Gracias por tu compra. Te avisaremos cuando salga de nuestro almacén.',
            button('https://www.elcorteingles.es/orders/', 'Ver mi pedido'),
          ],
          look,
        ),
      },
      {
        name: 'Spanish: payment not made, a shop',
        from: 'Aceites La Loma <tienda@aceiteslaloma.example>',
        subject: 'Tu pedido está pendiente de pago',
        zone: '+0100',
        via: hosted('vps12.dominio.example'),
        auth: { dkim: '', dmarc: 'none' },
        text: `Hola, Taro:

No hemos recibido la transferencia de tu pedido 8812 (36,50 €). Si no llega antes del viernes, lo cancelaremos automáticamente.
El número de cuenta está en la confirmación del pedido.

Un saludo,
Aceites La Loma
`,
      },
    ],
  },
  {
    family: 'Spanish, public body and services',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish: notification, DEHú',
        from: 'Dirección Electrónica Habilitada única <noreply@correo.gob.es>',
        subject: 'Aviso de nueva notificación disponible',
        zone: '+0100',
        text: `Tiene una nueva notificación de la Agencia Tributaria a disposición de EJEMPLO SL (B00000000).
Puede acceder desde la DEHú con su certificado electrónico. El plazo es de 10 días naturales; transcurrido, se entenderá rechazada.

Por favor, no responda a este correo.
`,
      },
      {
        name: 'Spanish: bill, Endesa',
        from: 'Endesa <facturas@email.endesa.com>',
        subject: 'Tu factura de noviembre ya está disponible',
        zone: '+0100',
        via: marketingCloud('email.endesa.com'),
        html: letter(
          [
            'Hola, Taro:',
            'Importe: 48,12 €. Fecha de cargo: 27 de noviembre.',
            button('https://www.endesa.com/es/area-clientes', 'Ver factura'),
          ],
          look,
        ),
      },
      {
        name: 'Spanish: password changed, an online school',
        from: 'Academia Ejemplo <soporte@academia-ejemplo.example>',
        subject: 'Tu contraseña ha cambiado',
        zone: '+0100',
        via: mailgun(),
        text: `Hola, Taro:

Tu contraseña se cambió el 18/11/2026 a las 10:20. Si no fuiste tú, escríbenos respondiendo a este correo.

Academia Ejemplo
`,
      },
    ],
  },
  {
    family: 'Spanish, colleagues',
    split: 'held',
    mails: [
      {
        name: 'Spanish: colleague, urgent',
        from: 'Lucía Ramos <lucia.ramos@ramos-transportes.example>',
        subject: 'Urgente: albaranes de hoy',
        zone: '+0100',
        via: google(),
        text: `Taro, necesito los albaranes de hoy antes de las 14 h, que me los pide el cliente.
Gracias!
Lucía
`,
      },
      {
        name: 'Spanish: invoice, a supplier',
        from: 'Ramos Transportes <administracion@ramos-transportes.example>',
        subject: 'Factura F26-0912',
        zone: '+0100',
        via: google(),
        text: `Buenos días:

Adjuntamos la factura F26-0912 con vencimiento a 30 días.
Nuestra cuenta no ha cambiado.

Un saludo
`,
        attachments: [{ filename: 'F26-0912.pdf', type: 'application/pdf', content: pdf(['F26-0912']) }],
      },
      {
        name: 'Spanish: doctor, appointment',
        from: 'Clínica Ejemplo <citas@clinica-ejemplo.example>',
        subject: 'Recordatorio de su cita de mañana',
        zone: '+0100',
        via: ses({ region: 'eu-west-1' }),
        text: `Le recordamos su cita mañana 19/11 a las 10:30 con la Dra. Gil. Si no puede acudir, avísenos hoy en el 900 000 000.
`,
      },
    ],
  },
];
