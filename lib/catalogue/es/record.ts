/** How a report for a change ticket is asked for. */
export const record = {
  'record.heading': 'Informe para la solicitud de cambio',
  'record.what':
    'Dice qué se configuró y dónde, qué lo confirma y qué no está confirmado. Contiene nombres y direcciones de su inquilino y ninguna contraseña.',
  'record.copy': 'Copiar el informe como Markdown',
  'record.copied.done': 'Copiado.',
  'record.copied.failed':
    'El navegador no ha permitido copiar. Pulse en su lugar «<own>record.save</own>».',
  'record.save': 'Guardar el informe como archivo',
  'record.show': 'Abrir el informe para imprimirlo',
  'record.print': 'Imprimir',
  'record.gone':
    'La configuración de la que trataba este informe ya no está: se eliminó, u otra ha ocupado su lugar. Cierre esta página y abra de nuevo el informe desde el panel.',
};
