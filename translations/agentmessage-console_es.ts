<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>am::models::AttestedConsentController</name>
    <message>
        <source>A telephone number is needed.</source>
        <translation>Hace falta un número de teléfono.</translation>
    </message>
    <message>
        <source>Consent cannot have been given in the future.</source>
        <translation>El consentimiento no puede haberse dado en el futuro.</translation>
    </message>
    <message>
        <source>The words the contact agreed to are the evidence.</source>
        <translation>Las palabras que aceptó el contacto son la prueba.</translation>
    </message>
    <message>
        <source>Choose how consent was given.</source>
        <translation>Elija cómo se dio el consentimiento.</translation>
    </message>
    <message>
        <source>A full address, such as https://example.com/signup.</source>
        <translation>Una dirección completa, como https://example.com/signup.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>Esto no es una dirección IP.</translation>
    </message>
</context>
<context>
    <name>am::models::AvailableNumbersModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>am::models::BrandForm</name>
    <message>
        <source>The business</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>A qué se dedica</translation>
    </message>
    <message>
        <source>Private company</source>
        <translation>Empresa privada</translation>
    </message>
    <message>
        <source>Any company that is not listed on a stock exchange.</source>
        <translation>Cualquier empresa que no cotiza en bolsa.</translation>
    </message>
    <message>
        <source>Listed company</source>
        <translation>Empresa cotizada</translation>
    </message>
    <message>
        <source>A company whose shares are traded on an exchange.</source>
        <translation>Una empresa cuyas acciones se negocian en una bolsa.</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Entidad sin fines de lucro</translation>
    </message>
    <message>
        <source>A tax-exempt organization, such as a 501(c)(3).</source>
        <translation>Una organización exenta de impuestos, como una 501(c)(3).</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Administración pública</translation>
    </message>
    <message>
        <source>A federal, state or local authority.</source>
        <translation>Una autoridad federal, estatal o local.</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Empresario individual</translation>
    </message>
    <message>
        <source>One person without an EIN. One campaign, low limits.</source>
        <translation>Una persona sin EIN. Una campaña, límites bajos.</translation>
    </message>
    <message>
        <source>Basic account</source>
        <translation>Cuenta básica</translation>
    </message>
    <message>
        <source>Small account</source>
        <translation>Cuenta pequeña</translation>
    </message>
    <message>
        <source>Medium account</source>
        <translation>Cuenta mediana</translation>
    </message>
    <message>
        <source>Large account</source>
        <translation>Cuenta grande</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>Cuenta clave</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Clase de organización</translation>
    </message>
    <message>
        <source>As the tax office sees it; a wrong kind is a common reason for rejection.</source>
        <translation>Como la ve la oficina de impuestos; una clase equivocada es un motivo frecuente de rechazo.</translation>
    </message>
    <message>
        <source>Brand name</source>
        <translation>Nombre de la marca</translation>
    </message>
    <message>
        <source>The name people know you by. It must appear in your texts.</source>
        <translation>El nombre por el que la conoce la gente. Debe aparecer en sus mensajes.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Exactly as on the tax record, with LLC or Inc.</source>
        <translation>Exactamente como en la ficha fiscal, con LLC o Inc.</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Nine digits from the IRS letter, never a social security number.</source>
        <translation>Las nueve cifras de la carta del IRS, nunca un número de la seguridad social.</translation>
    </message>
    <message>
        <source>Size of the account</source>
        <translation>Tamaño de la cuenta</translation>
    </message>
    <message>
        <source>How the provider classes the account; Basic or Small suits most.</source>
        <translation>Cómo clasifica el proveedor la cuenta; Básica o Pequeña sirve en la mayoría de los casos.</translation>
    </message>
    <message>
        <source>Support e-mail</source>
        <translation>Correo electrónico de soporte</translation>
    </message>
    <message>
        <source>On the domain of your website; free mail addresses are often rejected.</source>
        <translation>En el dominio de su sitio web; las direcciones de correo gratuitas se rechazan a menudo.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Any notation; it is filed as +1…</source>
        <translation>En cualquier notación; se presenta como +1…</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>A street address; a PO box is often rejected.</source>
        <translation>Una dirección con calle; un apartado de correos se rechaza a menudo.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Two letters, such as CA.</source>
        <translation>Dos letras, como CA.</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Five digits, or nine.</source>
        <translation>Cinco cifras, o nueve.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, such as US.</source>
        <translation>Dos letras, como US.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>The one most of your texts are about.</source>
        <translation>Aquel del que tratan la mayoría de sus mensajes.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Reviewers look at it: live, https, not a social media page. Not required, but a brand without one is seldom verified.</source>
        <translation>Los revisores lo miran: en línea, https, no una página de redes sociales. No es obligatorio, pero una marca sin él rara vez se verifica.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Your own key for this brand; must not repeat.</source>
        <translation>Su propia clave para esta marca; no se puede repetir.</translation>
    </message>
    <message>
        <source>A sole proprietor has no EIN; clear it or choose another kind of organization.</source>
        <translation>Un empresario individual no tiene EIN; bórrelo o elija otra clase de organización.</translation>
    </message>
    <message>
        <source>This looks like a social security number. File an EIN: 12-3456789.</source>
        <translation>Esto parece un número de la seguridad social. Presente un EIN: 12-3456789.</translation>
    </message>
    <message>
        <source>An EIN has nine digits: 12-3456789.</source>
        <translation>Un EIN tiene nueve cifras: 12-3456789.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>A ZIP code has five digits.</source>
        <translation>Un código postal tiene cinco cifras.</translation>
    </message>
    <message>
        <source>A full address, such as https://example.com.</source>
        <translation>Una dirección completa, como https://example.com.</translation>
    </message>
</context>
<context>
    <name>am::models::BrandsModel</name>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Since filing</source>
        <translation>Desde la presentación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>ID del registro</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
</context>
<context>
    <name>am::models::CampaignFields</name>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Only a verified brand may register campaigns.</source>
        <translation>Solo una marca verificada puede registrar campañas.</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <source>It cannot be changed later; another one means a new campaign and a new fee.</source>
        <translation>No se puede cambiar después; otro supone una campaña nueva y otra tarifa.</translation>
    </message>
    <message>
        <source>%1 (special review)</source>
        <translation>%1 (revisión especial)</translation>
    </message>
    <message>
        <source>Purposes within it</source>
        <translation>Finalidades que incluye</translation>
    </message>
    <message>
        <source>For mixed campaigns: what the texts are for. Choose up to five.</source>
        <translation>Para campañas mixtas: para qué son los mensajes. Elija hasta cinco.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Who sends, who receives, and why. Name the brand. One general sentence is often rejected.</source>
        <translation>Quién envía, quién recibe y por qué. Nombre la marca. Una sola frase general se rechaza a menudo.</translation>
    </message>
    <message>
        <source>How people opt in</source>
        <translation>Cómo se da de alta la gente</translation>
    </message>
    <message>
        <source>Opt-in flow</source>
        <translation>Proceso de alta</translation>
    </message>
    <message>
        <source>Where people agree and what they read there: the address of the form or the script, brand, SMS, frequency, rates notice, STOP, HELP, links to terms and privacy policy, an unticked box of its own.</source>
        <translation>Dónde acepta la gente y qué lee allí: la dirección del formulario o el guion, la marca, SMS, la frecuencia, el aviso de tarifas, STOP, HELP, enlaces a las condiciones y a la política de privacidad, una casilla propia sin marcar.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Must say that phone numbers and consent are not shared or sold.</source>
        <translation>Debe decir que los números de teléfono y el consentimiento no se comparten ni se venden.</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Must carry the message terms: program name, frequency, rates, STOP and HELP.</source>
        <translation>Deben contener las condiciones de los mensajes: nombre del programa, frecuencia, tarifas, STOP y HELP.</translation>
    </message>
    <message>
        <source>Sample messages</source>
        <translation>Mensajes de ejemplo</translation>
    </message>
    <message>
        <source>A text as you will send it: brand name, [brackets] around what varies, and how to opt out where people do not expect you.</source>
        <translation>Un mensaje tal como lo enviará: nombre de la marca, lo que varía entre [corchetes], y cómo darse de baja si la gente no le espera.</translation>
    </message>
    <message>
        <source>Most carriers want two or more samples.</source>
        <translation>La mayoría de los operadores quiere dos ejemplos o más.</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>Keywords and automatic replies</source>
        <translation>Palabras clave y respuestas automáticas</translation>
    </message>
    <message>
        <source>People opt in before the first text</source>
        <translation>La gente se da de alta antes del primer mensaje</translation>
    </message>
    <message>
        <source>Opt-in keywords</source>
        <translation>Palabras clave de alta</translation>
    </message>
    <message>
        <source>Comma-separated, letters and digits only.</source>
        <translation>Separadas por comas, solo letras y cifras.</translation>
    </message>
    <message>
        <source>Opt-in confirmation</source>
        <translation>Confirmación de alta</translation>
    </message>
    <message>
        <source>Brand, what they signed up for, how often, rates, HELP, STOP.</source>
        <translation>Marca, a qué se apuntaron, con qué frecuencia, tarifas, HELP, STOP.</translation>
    </message>
    <message>
        <source>People can opt out by replying</source>
        <translation>La gente puede darse de baja respondiendo</translation>
    </message>
    <message>
        <source>Opt-out keywords</source>
        <translation>Palabras clave de baja</translation>
    </message>
    <message>
        <source>STOP must be among them.</source>
        <translation>STOP debe estar entre ellas.</translation>
    </message>
    <message>
        <source>Opt-out confirmation</source>
        <translation>Confirmación de baja</translation>
    </message>
    <message>
        <source>Brand, that they are unsubscribed, and that no more messages follow. Nothing that promotes.</source>
        <translation>Marca, que están de baja y que no habrá más mensajes. Nada de promoción.</translation>
    </message>
    <message>
        <source>People get help by replying</source>
        <translation>La gente obtiene ayuda respondiendo</translation>
    </message>
    <message>
        <source>Help keywords</source>
        <translation>Palabras clave de ayuda</translation>
    </message>
    <message>
        <source>HELP must be among them.</source>
        <translation>HELP debe estar entre ellas.</translation>
    </message>
    <message>
        <source>Help reply</source>
        <translation>Respuesta de ayuda</translation>
    </message>
    <message>
        <source>Brand and a way to reach a person: telephone, e-mail or web page.</source>
        <translation>Marca y una forma de contactar con una persona: teléfono, correo electrónico o página web.</translation>
    </message>
    <message>
        <source>What the messages contain</source>
        <translation>Qué contienen los mensajes</translation>
    </message>
    <message>
        <source>Messages contain links</source>
        <translation>Los mensajes contienen enlaces</translation>
    </message>
    <message>
        <source>Must agree with the samples.</source>
        <translation>Debe concordar con los ejemplos.</translation>
    </message>
    <message>
        <source>Messages contain telephone numbers</source>
        <translation>Los mensajes contienen números de teléfono</translation>
    </message>
    <message>
        <source>Content for adults only</source>
        <translation>Contenido solo para adultos</translation>
    </message>
    <message>
        <source>Needs a gate that asks for the date of birth.</source>
        <translation>Necesita un control que pida la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Loans from you as the lender</source>
        <translation>Préstamos en los que usted es el prestamista</translation>
    </message>
    <message>
        <source>More than 49 numbers</source>
        <translation>Más de 49 números</translation>
    </message>
    <message>
        <source>Needs the carriers&apos; approval.</source>
        <translation>Necesita la aprobación de los operadores.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>I accept the terms of the campaign registry</source>
        <translation>Acepto las condiciones del registro de campañas</translation>
    </message>
    <message>
        <source>The provider files the campaign with this statement in your name.</source>
        <translation>El proveedor presenta la campaña con esta declaración en su nombre.</translation>
    </message>
</context>
<context>
    <name>am::models::CampaignForm</name>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>identity not verified</source>
        <translation>identidad sin verificar</translation>
    </message>
    <message>
        <source>verification still pending</source>
        <translation>verificación aún pendiente</translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>Elija de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n.</source>
        <translation>
            <numerusform>Elija hasta %n.</numerusform>
            <numerusform>Elija hasta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not one word of letters and digits.</source>
        <translation>«%1» no es una sola palabra de letras y cifras.</translation>
    </message>
    <message>
        <source>STOP must be among the opt-out keywords.</source>
        <translation>STOP debe estar entre las palabras clave de baja.</translation>
    </message>
    <message>
        <source>HELP must be among the help keywords.</source>
        <translation>HELP debe estar entre las palabras clave de ayuda.</translation>
    </message>
    <message>
        <source>“%1” is in two lists.</source>
        <translation>«%1» está en dos listas.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n purposes.</source>
        <translation>
            <numerusform>Elija como máximo %n finalidad.</numerusform>
            <numerusform>Elija como máximo %n finalidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n purposes.</source>
        <translation>
            <numerusform>Elija al menos %n finalidad.</numerusform>
            <numerusform>Elija al menos %n finalidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample %1 contains a link, so this must be on.</source>
        <translation>El ejemplo %1 contiene un enlace, por lo que esto debe estar activado.</translation>
    </message>
    <message>
        <source>Sample %1 contains a telephone number, so this must be on.</source>
        <translation>El ejemplo %1 contiene un número de teléfono, por lo que esto debe estar activado.</translation>
    </message>
    <message>
        <source>This brand cannot be used: %1.</source>
        <translation>Esta marca no se puede usar: %1.</translation>
    </message>
    <message>
        <source>This brand is not on file.</source>
        <translation>Esta marca no consta.</translation>
    </message>
    <message>
        <source>An address that starts with https://.</source>
        <translation>Una dirección que empiece por https://.</translation>
    </message>
</context>
<context>
    <name>am::models::CampaignsModel</name>
    <message>
        <source>Expired %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>ID del registro</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
</context>
<context>
    <name>am::models::ComposerController</name>
    <message numerus="yes">
        <source>The sending rate is used up. Sending opens again in %n s.</source>
        <translation>
            <numerusform>El ritmo de envío está agotado. El envío se reanuda en %n s.</numerusform>
            <numerusform>El ritmo de envío está agotado. El envío se reanuda en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft could not be saved. It is kept in this window, and saved with the next change once that is possible.</source>
        <translation>No se pudo guardar el borrador. Se conserva en esta ventana y se guardará con el próximo cambio en cuanto sea posible.</translation>
    </message>
</context>
<context>
    <name>am::models::ConsentModel</name>
    <message>
        <source>Released number</source>
        <translation>Número liberado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Double opt-in started here</source>
        <translation>Doble confirmación iniciada aquí</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
</context>
<context>
    <name>am::models::ConsentText</name>
    <message>
        <source>Opted in by %1 with %2</source>
        <translation>Alta por %1 con %2</translation>
    </message>
    <message>
        <source>Opted in by %1</source>
        <translation>Alta por %1</translation>
    </message>
    <message>
        <source>Opted in with %1</source>
        <translation>Alta con %1</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>De alta</translation>
    </message>
    <message>
        <source>Opted out with %1</source>
        <translation>Baja con %1</translation>
    </message>
    <message>
        <source>Consent revoked through the API</source>
        <translation>Consentimiento revocado por la API</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Consent confirmed again</source>
        <translation>Consentimiento confirmado de nuevo</translation>
    </message>
    <message>
        <source>Double opt-in expired without an answer</source>
        <translation>Doble confirmación caducada sin respuesta</translation>
    </message>
    <message>
        <source>Consent event: %1</source>
        <translation>Evento de consentimiento: %1</translation>
    </message>
    <message>
        <source>Double opt-in started, waits for YES</source>
        <translation>Doble confirmación iniciada, a la espera de YES</translation>
    </message>
    <message>
        <source>Double opt-in started, waits for YES until %1</source>
        <translation>Doble confirmación iniciada, a la espera de YES hasta %1</translation>
    </message>
    <message>
        <source>Double opt-in started, expired without an answer on %1</source>
        <translation>Doble confirmación iniciada, caducada sin respuesta el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Consent was revoked</source>
        <translation>El consentimiento se revocó</translation>
    </message>
    <message>
        <source>Nobody can text this contact from this number until they opt in again.</source>
        <translation>Nadie puede escribir a este contacto desde este número hasta que vuelva a darse de alta.</translation>
    </message>
    <message>
        <source>on %1. %2</source>
        <comment>date, rule</comment>
        <translation>el %1. %2</translation>
    </message>
    <message>
        <source>Double opt-in waits for YES</source>
        <translation>La doble confirmación está a la espera de YES</translation>
    </message>
    <message>
        <source>until %1. Sending opens when the contact answers.</source>
        <translation>hasta %1. El envío se abre cuando el contacto responde.</translation>
    </message>
    <message>
        <source>Sending opens when the contact answers.</source>
        <translation>El envío se abre cuando el contacto responde.</translation>
    </message>
    <message>
        <source>checkbox on a form</source>
        <translation>casilla de un formulario</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
    <message>
        <source>written form</source>
        <translation>formulario escrito</translation>
    </message>
    <message>
        <source>spoken word</source>
        <translation>palabra hablada</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>double opt-in</source>
        <translation>doble confirmación</translation>
    </message>
    <message>
        <source>hosted form</source>
        <translation>formulario alojado</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>reply of the contact</source>
        <translation>respuesta del contacto</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Waiting for YES</source>
        <translation>A la espera de YES</translation>
    </message>
    <message>
        <source>Double opt-in expired</source>
        <translation>Doble confirmación caducada</translation>
    </message>
    <message>
        <source>The double opt-in expired without an answer</source>
        <translation>La doble confirmación caducó sin respuesta</translation>
    </message>
    <message>
        <source>Without consent the API refuses the text. Start a new double opt-in to ask again.</source>
        <translation>Sin consentimiento, la API rechaza el mensaje. Inicie una nueva doble confirmación para volver a preguntar.</translation>
    </message>
    <message>
        <source>No consent on file for %1</source>
        <translation>No consta consentimiento de %1</translation>
    </message>
    <message>
        <source>Without it the API refuses the text. A double opt-in asks the contact for it.</source>
        <translation>Sin él, la API rechaza el mensaje. Una doble confirmación se lo pide al contacto.</translation>
    </message>
    <message>
        <source>{your brand}</source>
        <comment>placeholder to be replaced</comment>
        <translation>{su marca}</translation>
    </message>
    <message>
        <source>%1: reply YES to get our texts. Msg frequency varies. Msg &amp; data rates may apply. Reply HELP for help, STOP to opt out.</source>
        <translation>%1: responda YES para recibir nuestros SMS. Frecuencia variable. Pueden aplicarse tarifas de SMS y datos. Responda HELP para ayuda, STOP para baja.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, since or until when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>am::models::ConversationListModel</name>
    <message>
        <source>You: %1</source>
        <comment>our own text</comment>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Draft, nothing sent yet</source>
        <translation>Borrador, todavía sin enviar</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Media, no text</source>
        <translation>Adjunto, sin texto</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>de baja</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>our number</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Contenido borrado</translation>
    </message>
</context>
<context>
    <name>am::models::Delivery</name>
    <message>
        <source>Queued here</source>
        <translation>En cola aquí</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>The answer was lost. It may have been sent: look it up before sending it again.</source>
        <translation>La respuesta se perdió. Es posible que se haya enviado: compruébelo antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>The API has no such message: it was not sent.</source>
        <translation>La API no tiene ese mensaje: no se envió.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Sin enviar. %1</translation>
    </message>
    <message>
        <source>%1, no receipt yet</source>
        <comment>delivery state</comment>
        <translation>%1, todavía sin acuse</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Todavía sin acuse</translation>
    </message>
</context>
<context>
    <name>am::models::DifferencesModel</name>
    <message>
        <source>Missing here</source>
        <translation>Falta aquí</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinta</translation>
    </message>
    <message>
        <source>Kept as it is here</source>
        <translation>Se conserva como está aquí</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>older than everything the API still lists</source>
        <translation>más antigua que todo lo que la API aún incluye en sus listas</translation>
    </message>
    <message>
        <source>its content was erased</source>
        <translation>su contenido se borró</translation>
    </message>
    <message>
        <source>the API does not know it</source>
        <translation>la API no la conoce</translation>
    </message>
    <message>
        <source>not asked for a second time</source>
        <translation>no se consultó una segunda vez</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Fields, or why</source>
        <translation>Campos o motivo</translation>
    </message>
</context>
<context>
    <name>am::models::DoubleOptInController</name>
    <message>
        <source>The text is on its way. The contact can answer YES until %1.</source>
        <translation>El mensaje está en camino. El contacto puede responder YES hasta %1.</translation>
    </message>
    <message>
        <source>The text is on its way. Consent is on file as soon as the contact answers YES.</source>
        <translation>El mensaje está en camino. El consentimiento consta en cuanto el contacto responde YES.</translation>
    </message>
    <message>
        <source>An earlier double opt-in still waits for YES, until %1. No second text was sent.</source>
        <translation>Una doble confirmación anterior sigue a la espera de YES, hasta %1. No se envió un segundo mensaje.</translation>
    </message>
    <message>
        <source>An earlier double opt-in still waits for YES. No second text was sent.</source>
        <translation>Una doble confirmación anterior sigue a la espera de YES. No se envió un segundo mensaje.</translation>
    </message>
    <message>
        <source>This contact has opted in already. No text was sent.</source>
        <translation>Este contacto ya está de alta. No se envió ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>am::models::DoubleOptInForm</name>
    <message>
        <source>Whom shall we ask?</source>
        <translation>¿A quién preguntamos?</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>Se permite como máximo %n carácter.</numerusform>
            <numerusform>Se permiten como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names your brand</source>
        <translation>Nombra su marca</translation>
    </message>
    <message>
        <source>Names the brand (%1)</source>
        <translation>Nombra la marca (%1)</translation>
    </message>
    <message>
        <source>Asks for YES</source>
        <translation>Pide YES</translation>
    </message>
    <message>
        <source>Says how often you text</source>
        <translation>Dice con qué frecuencia escribe</translation>
    </message>
    <message>
        <source>Says that message and data rates may apply</source>
        <translation>Dice que pueden aplicarse tarifas de mensajes y datos</translation>
    </message>
    <message>
        <source>Says how to get HELP</source>
        <translation>Dice cómo pedir ayuda (HELP)</translation>
    </message>
    <message>
        <source>Says how to STOP</source>
        <translation>Dice cómo darse de baja (STOP)</translation>
    </message>
</context>
<context>
    <name>am::models::ErrorText</name>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The API could not be reached. What is on screen comes from the local copy.</source>
        <translation>No se pudo acceder a la API. Lo que está en pantalla procede de la copia local.</translation>
    </message>
    <message>
        <source>Check the network. The console tries again by itself.</source>
        <translation>Compruebe la red. La consola vuelve a intentarlo por sí sola.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The API did not answer before the time limit.</source>
        <translation>La API no respondió antes del límite de tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>No se pudo verificar el certificado del servidor, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; on a company network, ask who inspects TLS.</source>
        <translation>Compruebe la URL base y el reloj de este equipo; en una red de empresa, pregunte quién inspecciona TLS.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Respondió otra cosa</translation>
    </message>
    <message>
        <source>The answer did not come from the AgentMessage API. A sign-in page of the network or a wrong base URL does this.</source>
        <translation>La respuesta no procedía de la API de AgentMessage. Lo causa una página de inicio de sesión de la red o una URL base equivocada.</translation>
    </message>
    <message>
        <source>Open the base URL in a browser, then try again.</source>
        <translation>Abra la URL base en un navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>The API answered, but parts of the answer were missing or unreadable.</source>
        <translation>La API respondió, pero faltaban partes de la respuesta o eran ilegibles.</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the request id to support.</source>
        <translation>Vuelva a intentarlo. Si persiste, envíe el ID de solicitud a soporte.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>La clave se rechazó</translation>
    </message>
    <message>
        <source>The API does not know this key, or it was revoked or rotated.</source>
        <translation>La API no conoce esta clave, o se revocó o se rotó.</translation>
    </message>
    <message>
        <source>Sign in again with a valid key.</source>
        <translation>Vuelva a iniciar sesión con una clave válida.</translation>
    </message>
    <message>
        <source>Not enough credit</source>
        <translation>Saldo insuficiente</translation>
    </message>
    <message>
        <source>The wallet does not cover this request. Nothing was charged.</source>
        <translation>El monedero no cubre esta solicitud. No se cobró nada.</translation>
    </message>
    <message>
        <source>Add credit in the AgentMessage dashboard, then try again.</source>
        <translation>Añada saldo en el panel de AgentMessage y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key may not do this</source>
        <translation>La clave no puede hacer esto</translation>
    </message>
    <message>
        <source>This key lacks a scope that the request needs.</source>
        <translation>Esta clave carece de un permiso (scope) que la solicitud necesita.</translation>
    </message>
    <message>
        <source>Use a key with that scope, or ask an administrator to create one.</source>
        <translation>Use una clave con ese permiso o pida a un administrador que cree una.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>The API does not know this item. It may have been removed or released.</source>
        <translation>La API no conoce este elemento. Es posible que se haya eliminado o liberado.</translation>
    </message>
    <message>
        <source>Refresh with F5 and look again.</source>
        <translation>Actualice con F5 y vuelva a mirar.</translation>
    </message>
    <message>
        <source>The state has changed</source>
        <translation>El estado ha cambiado</translation>
    </message>
    <message>
        <source>The request does not fit the present state of the item.</source>
        <translation>La solicitud no encaja con el estado actual del elemento.</translation>
    </message>
    <message>
        <source>Refresh with F5, check the item, then try again.</source>
        <translation>Actualice con F5, compruebe el elemento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The API rejected the request</source>
        <translation>La API rechazó la solicitud</translation>
    </message>
    <message>
        <source>At least one value was not accepted. Nothing was changed.</source>
        <translation>Al menos un valor no se aceptó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Correct the fields named here and try again.</source>
        <translation>Corrija los campos nombrados aquí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The organization&apos;s rate limit is used up for the moment.</source>
        <translation>El límite de ritmo de la organización está agotado por el momento.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent on file</source>
        <translation>No consta consentimiento</translation>
    </message>
    <message>
        <source>The API has no consent of this contact for the sending number. Nothing was sent.</source>
        <translation>La API no tiene consentimiento de este contacto para el número que envía. No se envió nada.</translation>
    </message>
    <message>
        <source>Record consent or start a double opt-in, then send again.</source>
        <translation>Registre el consentimiento o inicie una doble confirmación y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The API has a problem</source>
        <translation>La API tiene un problema</translation>
    </message>
    <message>
        <source>The server failed while working on the request.</source>
        <translation>El servidor falló al procesar la solicitud.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the request id to support.</source>
        <translation>Vuelva a intentarlo más tarde. Si persiste, envíe el ID de solicitud a soporte.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>The request was stopped before an answer came.</source>
        <translation>La solicitud se detuvo antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Try again if it is still wanted.</source>
        <translation>Vuelva a intentarlo si aún lo desea.</translation>
    </message>
    <message>
        <source>The local archive could not be written</source>
        <translation>No se pudo escribir en el archivo local</translation>
    </message>
    <message>
        <source>The API answered, but the answer could not be kept on this computer.</source>
        <translation>La API respondió, pero la respuesta no se pudo guardar en este equipo.</translation>
    </message>
    <message>
        <source>Check free space and access to the data folder, then refresh with F5.</source>
        <translation>Compruebe el espacio libre y el acceso a la carpeta de datos y actualice con F5.</translation>
    </message>
    <message>
        <source>The request failed</source>
        <translation>La solicitud falló</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The amount is below the plan&apos;s minimum</source>
        <translation>El importe es inferior al mínimo del plan</translation>
    </message>
    <message>
        <source>This plan asks for a larger top-up.</source>
        <translation>Este plan pide una recarga mayor.</translation>
    </message>
    <message>
        <source>Choose a larger amount.</source>
        <translation>Elija un importe mayor.</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sin plan</translation>
    </message>
    <message>
        <source>The organization has no plan yet, so this is not available.</source>
        <translation>La organización todavía no tiene plan, por lo que esto no está disponible.</translation>
    </message>
    <message>
        <source>Choose a plan in the AgentMessage dashboard.</source>
        <translation>Elija un plan en el panel de AgentMessage.</translation>
    </message>
    <message>
        <source>Not in this plan</source>
        <translation>No incluido en este plan</translation>
    </message>
    <message>
        <source>The organization&apos;s plan does not include this request.</source>
        <translation>El plan de la organización no incluye esta solicitud.</translation>
    </message>
    <message>
        <source>Change the plan in the AgentMessage dashboard.</source>
        <translation>Cambie el plan en el panel de AgentMessage.</translation>
    </message>
    <message>
        <source>Some numbers are gone</source>
        <translation>Algunos números ya no están disponibles</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were taken meanwhile. Nothing was ordered or charged.</source>
        <translation>
            <numerusform>Entretanto se ocupó %n número. No se pidió ni se cobró nada.</numerusform>
            <numerusform>Entretanto se ocuparon %n números. No se pidió ni se cobró nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the taken numbers and order the rest, or search again.</source>
        <translation>Quite los números ocupados y pida los demás, o busque de nuevo.</translation>
    </message>
    <message>
        <source>The brand is not verified</source>
        <translation>La marca no está verificada</translation>
    </message>
    <message>
        <source>Only campaigns of a verified brand can be used.</source>
        <translation>Solo se pueden usar campañas de una marca verificada.</translation>
    </message>
    <message>
        <source>Wait for the brand&apos;s verification, or choose another brand.</source>
        <translation>Espere a la verificación de la marca o elija otra marca.</translation>
    </message>
    <message>
        <source>The campaign is not active</source>
        <translation>La campaña no está activa</translation>
    </message>
    <message>
        <source>A pending or expired campaign cannot carry a number.</source>
        <translation>Una campaña pendiente o caducada no puede llevar un número.</translation>
    </message>
    <message>
        <source>Choose an active campaign, or wait for the carriers&apos; decision.</source>
        <translation>Elija una campaña activa o espere la decisión de los operadores.</translation>
    </message>
    <message>
        <source>The number is not yours any more</source>
        <translation>El número ya no es suyo</translation>
    </message>
    <message>
        <source>The number has been released or was never assigned.</source>
        <translation>El número se liberó o nunca se asignó.</translation>
    </message>
    <message>
        <source>Refresh with F5 and choose another number.</source>
        <translation>Actualice con F5 y elija otro número.</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>Se alcanzó el límite</translation>
    </message>
    <message>
        <source>The organization already has as many of these as it may have.</source>
        <translation>La organización ya tiene tantos de estos como puede tener.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Elimine uno que ya no haga falta.</translation>
    </message>
    <message>
        <source>The event is too old</source>
        <translation>El evento es demasiado antiguo</translation>
    </message>
    <message>
        <source>The API no longer keeps this event.</source>
        <translation>La API ya no conserva este evento.</translation>
    </message>
    <message>
        <source>Read the current state instead; it is in the local copy.</source>
        <translation>Lea en su lugar el estado actual; está en la copia local.</translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation>Es un teléfono fijo</translation>
    </message>
    <message>
        <source>A lookup found a fixed line, which cannot receive texts. Nothing was sent.</source>
        <translation>Una consulta encontró una línea fija, que no puede recibir mensajes. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask the contact for a mobile number.</source>
        <translation>Pida al contacto un número de móvil.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horario de silencio</translation>
    </message>
    <message>
        <source>The organization&apos;s quiet hours are on. Nothing was sent.</source>
        <translation>Rige el horario de silencio de la organización. No se envió nada.</translation>
    </message>
    <message>
        <source>Send again when they end.</source>
        <translation>Vuelva a enviar cuando termine.</translation>
    </message>
    <message>
        <source>One brand only</source>
        <translation>Solo una marca</translation>
    </message>
    <message>
        <source>A second brand needs the organization&apos;s reseller mode.</source>
        <translation>Una segunda marca necesita el modo revendedor de la organización.</translation>
    </message>
    <message>
        <source>Turn on reseller mode, if the organization may use it.</source>
        <translation>Active el modo revendedor, si la organización puede usarlo.</translation>
    </message>
    <message>
        <source>Reseller mode cannot be changed</source>
        <translation>No se puede cambiar el modo revendedor</translation>
    </message>
    <message>
        <source>The organization does not meet the conditions.</source>
        <translation>La organización no reúne las condiciones.</translation>
    </message>
    <message>
        <source>Ask AgentMessage support about reseller mode.</source>
        <translation>Pregunte al soporte de AgentMessage por el modo revendedor.</translation>
    </message>
    <message>
        <source>An attestation is needed</source>
        <translation>Hace falta una declaración</translation>
    </message>
    <message>
        <source>Automatic replies can only be turned off with a statement that you answer yourself.</source>
        <translation>Las respuestas automáticas solo se pueden desactivar con una declaración de que usted mismo responde.</translation>
    </message>
    <message>
        <source>Confirm the statement and try again.</source>
        <translation>Confirme la declaración y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The lookup failed</source>
        <translation>La consulta falló</translation>
    </message>
    <message>
        <source>The carrier data could not be read. The fee was refunded.</source>
        <translation>No se pudieron leer los datos del operador. La tarifa se devolvió.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Media is not available</source>
        <translation>Archivos no disponibles</translation>
    </message>
    <message>
        <source>The API takes no media at the moment.</source>
        <translation>La API no admite archivos adjuntos en este momento.</translation>
    </message>
    <message>
        <source>Send the text without media, or try again later.</source>
        <translation>Envíe el mensaje sin adjuntos o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>The answer was lost, and the API has no such message.</source>
        <translation>La respuesta se perdió y la API no tiene ese mensaje.</translation>
    </message>
    <message>
        <source>It is safe to send it again.</source>
        <translation>Es seguro enviarlo otra vez.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code, HTTP status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>This key belongs to another organization</source>
        <translation>Esta clave pertenece a otra organización</translation>
    </message>
    <message>
        <source>The archive of this profile holds the data of another organization. Nothing was copied into it.</source>
        <translation>El archivo local de este perfil contiene los datos de otra organización. No se ha copiado nada en él.</translation>
    </message>
    <message>
        <source>Sign out and sign in again: the key then gets a profile of its own.</source>
        <translation>Cierre la sesión e iníciela de nuevo: la clave tendrá entonces un perfil propio.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Todavía no hay pagos</translation>
    </message>
    <message>
        <source>The billing portal opens once the organization has paid for the first time.</source>
        <translation>El portal de facturación se abre cuando la organización ha pagado por primera vez.</translation>
    </message>
    <message>
        <source>Add credit first, then open the portal.</source>
        <translation>Añada crédito primero y después abra el portal.</translation>
    </message>
    <message>
        <source>The billing portal is not available</source>
        <translation>El portal de facturación no está disponible</translation>
    </message>
    <message>
        <source>The payment provider did not answer. Nothing was changed.</source>
        <translation>El proveedor de pagos no respondió. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Reseller mode cannot be turned off</source>
        <translation>El modo de revendedor no se puede desactivar</translation>
    </message>
    <message>
        <source>The organization has more brands than it may have without it.</source>
        <translation>La organización tiene más marcas de las que puede tener sin él.</translation>
    </message>
    <message>
        <source>Only whole days</source>
        <translation>Solo días completos</translation>
    </message>
    <message>
        <source>The organization&apos;s plan has figures by day, not by hour or minute.</source>
        <translation>El plan de la organización da cifras por día, no por hora ni por minuto.</translation>
    </message>
    <message>
        <source>Choose days, or change the plan in the AgentMessage dashboard.</source>
        <translation>Elija días, o cambie el plan en el panel de AgentMessage.</translation>
    </message>
    <message>
        <source>The time span is too long</source>
        <translation>El intervalo es demasiado largo</translation>
    </message>
    <message>
        <source>The API does not give that many figures at once.</source>
        <translation>La API no da tantas cifras a la vez.</translation>
    </message>
    <message>
        <source>Choose a shorter span or coarser steps.</source>
        <translation>Elija un intervalo más corto o pasos más grandes.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>El archivo no fue aceptado</translation>
    </message>
    <message>
        <source>The place for the upload refused it. It may have expired. Nothing was sent.</source>
        <translation>El destino de la carga lo rechazó. Puede que haya caducado. No se envió nada.</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Adjunte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The list leads in circles</source>
        <translation>La lista da vueltas en círculo</translation>
    </message>
    <message>
        <source>The API gave the same page of a list twice. What was read until then is kept.</source>
        <translation>La API dio dos veces la misma página de una lista. Se conserva lo leído hasta entonces.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell support.</source>
        <translation>Inténtelo más tarde. Si continúa, avise a soporte.</translation>
    </message>
    <message>
        <source>It may have been carried out all the same. Refresh with F5 and look before you repeat it.</source>
        <translation>Puede que se haya realizado igualmente. Actualice con F5 y compruébelo antes de repetirlo.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so nothing more can be kept. What was kept before is whole.</source>
        <translation>El disco de este equipo está lleno, por lo que no se puede guardar nada más. Lo guardado antes está íntegro.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written</source>
        <translation>No se puede escribir en la carpeta del perfil</translation>
    </message>
    <message>
        <source>Nothing more can be kept on this computer. What was kept before is whole.</source>
        <translation>No se puede guardar nada más en este equipo. Lo guardado antes está íntegro.</translation>
    </message>
    <message>
        <source>Check the disk, and the folder&apos;s owner and rights, then try again.</source>
        <translation>Compruebe el disco y el propietario y los permisos de la carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program holds the archive</source>
        <translation>Otro programa retiene el archivo local</translation>
    </message>
    <message>
        <source>A backup or a database tool may have it open. Nothing could be kept meanwhile.</source>
        <translation>Es posible que lo tenga abierto una copia de seguridad o una herramienta de bases de datos. Entretanto no se pudo guardar nada.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>El archivo local está dañado</translation>
    </message>
    <message>
        <source>Its file can no longer be read in full. Your drafts and notes are in another one.</source>
        <translation>Su fichero ya no se puede leer por completo. Sus borradores y notas están en otro.</translation>
    </message>
    <message>
        <source>Close the console and start it again: it then sets the damaged file aside and copies everything anew.</source>
        <translation>Cierre la consola e iníciela de nuevo: entonces aparta el fichero dañado y vuelve a copiarlo todo.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichero: %1</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Notificado: %1</translation>
    </message>
</context>
<context>
    <name>am::models::ExportController</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Cancelling the export…</source>
        <translation>Cancelando la exportación…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows</source>
        <translation>Exportando %1 de %2 filas</translation>
    </message>
</context>
<context>
    <name>am::models::ExportText</name>
    <message>
        <source>The filter cannot be read</source>
        <translation>No se puede leer el filtro</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
    <message>
        <source>Correct the filter. Nothing was written.</source>
        <translation>Corrija el filtro. No se escribió nada.</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>No se pudo escribir la exportación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, the system&apos;s words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again.</source>
        <translation>Libere espacio o elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or choose another place.</source>
        <translation>Compruebe la carpeta y sus permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>This export has no filter</source>
        <translation>Esta exportación no tiene filtro</translation>
    </message>
    <message>
        <source>Filters are for messages and inbound messages.</source>
        <translation>Los filtros son para mensajes y mensajes entrantes.</translation>
    </message>
    <message>
        <source>Leave the filter out.</source>
        <translation>Omita el filtro.</translation>
    </message>
    <message>
        <source>The export cannot be written there</source>
        <translation>La exportación no se puede escribir ahí</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists.</source>
        <translation>Indique un fichero en una carpeta que exista.</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Todavía no hay nada que exportar</translation>
    </message>
    <message>
        <source>This profile has no archive: %1</source>
        <translation>Este perfil no tiene archivo local: %1</translation>
    </message>
    <message>
        <source>Copy its messages first.</source>
        <translation>Copie antes sus mensajes.</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>La exportación se canceló</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>Iníciela de nuevo cuando la necesite.</translation>
    </message>
    <message>
        <source>%1 is untouched (%2, rows: %3, written: %4, SHA-256: %5)</source>
        <translation>%1 está intacto (%2, filas: %3, escrito: %4, SHA-256: %5)</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: no existe ese fichero</translation>
    </message>
    <message>
        <source>%1: its manifest is missing (%2)</source>
        <translation>%1: falta su manifiesto (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1: its manifest was changed</source>
        <translation>%1: su manifiesto se modificó</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 of %3 bytes are there</source>
        <translation>%1 está cortado: hay %2 de %3 bytes</translation>
    </message>
    <message>
        <source>%1 was added to: it has %2 bytes instead of %3</source>
        <translation>Se añadió algo a %1: tiene %2 bytes en lugar de %3</translation>
    </message>
    <message>
        <source>%1 was changed: its SHA-256 is not that of the manifest</source>
        <translation>%1 se modificó: su SHA-256 no es el del manifiesto</translation>
    </message>
    <message>
        <source>%1 has %2 rows, its manifest says %3</source>
        <translation>%1 tiene %2 filas; su manifiesto indica %3</translation>
    </message>
</context>
<context>
    <name>am::models::FilterCompletion</name>
    <message>
        <source>delivery state</source>
        <translation>estado de entrega</translation>
    </message>
    <message>
        <source>sender, or the beginning of it</source>
        <translation>remitente, o su comienzo</translation>
    </message>
    <message>
        <source>tag; * stands for anything</source>
        <translation>etiqueta; * vale por cualquier cosa</translation>
    </message>
    <message>
        <source>on or after a day</source>
        <translation>en un día o después</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>antes de un día</translation>
    </message>
    <message>
        <source>with an attachment or an error</source>
        <translation>con un adjunto o un error</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>con un adjunto</translation>
    </message>
    <message>
        <source>with an error code</source>
        <translation>con un código de error</translation>
    </message>
    <message>
        <source>direction, or an opt-out</source>
        <translation>dirección, o una baja</translation>
    </message>
    <message>
        <source>received by us</source>
        <translation>recibidos por nosotros</translation>
    </message>
    <message>
        <source>sent by us</source>
        <translation>enviados por nosotros</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>bajas</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>whoever gets the message, or the beginning of the number</source>
        <translation>quien recibe el mensaje, o el comienzo del número</translation>
    </message>
</context>
<context>
    <name>am::models::FilterText</name>
    <message>
        <source>“%1”: there is no such field. Fields are %2.</source>
        <translation>«%1»: no existe ese campo. Los campos son %2.</translation>
    </message>
    <message>
        <source>“%1”: this field knows %2.</source>
        <translation>«%1»: este campo conoce %2.</translation>
    </message>
    <message>
        <source>“%1”: write the date as 2026-01-31.</source>
        <translation>«%1»: escriba la fecha como 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1”: the closing quotation mark is missing.</source>
        <translation>«%1»: faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>“%1”: the value is missing.</source>
        <translation>«%1»: falta el valor.</translation>
    </message>
</context>
<context>
    <name>am::models::Formats</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day in this year</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day in another year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least that many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>am::models::MessageDetails</name>
    <message>
        <source>The developer who sends</source>
        <translation>El desarrollador que envía</translation>
    </message>
    <message>
        <source>Whoever looks after registration and consent</source>
        <translation>Quien se ocupa del registro y del consentimiento</translation>
    </message>
    <message>
        <source>Support: ask the provider with the ids below</source>
        <translation>Soporte: pregunte al proveedor con los ID de abajo</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>No: it would fail again</source>
        <translation>No: volvería a fallar</translation>
    </message>
    <message>
        <source>Once, after a while</source>
        <translation>Una vez, al cabo de un rato</translation>
    </message>
    <message>
        <source>Later: a limit was reached</source>
        <translation>Más tarde: se alcanzó un límite</translation>
    </message>
    <message>
        <source>Only after the cause is gone</source>
        <translation>Solo cuando haya desaparecido la causa</translation>
    </message>
    <message>
        <source>%1 (%2 later)</source>
        <comment>moment, duration</comment>
        <translation>%1 (%2 después)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; not reported, %n by our count</source>
        <comment>encoding, length</comment>
        <translation>
            <numerusform>%1, %2; no notificado, %n según nuestro recuento</numerusform>
            <numerusform>%1, %2; no notificado, %n según nuestro recuento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, %1, %2</source>
        <comment>number of segments, encoding, length</comment>
        <translation>
            <numerusform>%n, %1, %2</numerusform>
            <numerusform>%n, %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n by our count)</source>
        <translation>
            <numerusform>(%n según nuestro recuento)</numerusform>
            <numerusform>(%n según nuestro recuento)</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Número no válido</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
    <message>
        <source>Phone not reachable</source>
        <translation>Teléfono no localizable</translation>
    </message>
    <message>
        <source>Taken for spam by the carrier</source>
        <translation>Tomado por spam por el operador</translation>
    </message>
    <message>
        <source>Taken for spam by the platform</source>
        <translation>Tomado por spam por la plataforma</translation>
    </message>
    <message>
        <source>Link not allowed</source>
        <translation>Enlace no permitido</translation>
    </message>
    <message>
        <source>Number without campaign</source>
        <translation>Número sin campaña</translation>
    </message>
    <message>
        <source>Campaign not active</source>
        <translation>Campaña no activa</translation>
    </message>
    <message>
        <source>Toll-free number not verified</source>
        <translation>Número gratuito sin verificar</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>Límite diario alcanzado</translation>
    </message>
    <message>
        <source>Carrier&apos;s rate limit</source>
        <translation>Límite de ritmo del operador</translation>
    </message>
    <message>
        <source>Queue too long</source>
        <translation>Cola demasiado larga</translation>
    </message>
    <message>
        <source>Content not accepted</source>
        <translation>Contenido no aceptado</translation>
    </message>
    <message>
        <source>Attachment not accepted</source>
        <translation>Adjunto no aceptado</translation>
    </message>
    <message>
        <source>Sender not accepted</source>
        <translation>Remitente no aceptado</translation>
    </message>
    <message>
        <source>Blocked between these numbers</source>
        <translation>Bloqueado entre estos números</translation>
    </message>
    <message>
        <source>Route not permitted</source>
        <translation>Ruta no permitida</translation>
    </message>
    <message>
        <source>Account problem at the provider</source>
        <translation>Problema de cuenta en el proveedor</translation>
    </message>
    <message>
        <source>Carrier failure</source>
        <translation>Fallo del operador</translation>
    </message>
    <message>
        <source>Provider failure</source>
        <translation>Fallo del proveedor</translation>
    </message>
    <message>
        <source>Message loop</source>
        <translation>Bucle de mensajes</translation>
    </message>
    <message>
        <source>Unknown cause</source>
        <translation>Causa desconocida</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Opt-out: %1</source>
        <translation>Baja: %1</translation>
    </message>
    <message>
        <source>%1. The carrier has reported nothing for %2.</source>
        <comment>state, duration</comment>
        <translation>%1. El operador no ha notificado nada desde hace %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, explanation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué falló</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, class name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Quién puede actuar</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>¿Enviar otra vez?</translation>
    </message>
    <message>
        <source>This console does not know the code; ask the provider.</source>
        <translation>Esta consola no conoce el código; pregunte al proveedor.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Tal como se notificó</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>The API took it as an opt-out</source>
        <translation>La API lo tomó como baja</translation>
    </message>
    <message>
        <source>The API took it as an opt-out: %1</source>
        <translation>La API lo tomó como baja: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Acuse</translation>
    </message>
    <message>
        <source>None yet, %1 after the last step</source>
        <translation>Todavía ninguno, %1 después del último paso</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (nuestro)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Adjunto %1</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Carrier&apos;s</source>
        <translation>Del operador</translation>
    </message>
    <message>
        <source>Other fields, as received</source>
        <translation>Otros campos, tal como se recibieron</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>El contacto</translation>
    </message>
    <message>
        <source>Content erased at the provider on %1</source>
        <translation>Contenido borrado en el proveedor el %1</translation>
    </message>
</context>
<context>
    <name>am::models::MessagesController</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ mensaje</numerusform>
            <numerusform>%Ln+ mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>of %1 in the archive, since %2</source>
        <translation>de %1 en el archivo local, desde %2</translation>
    </message>
    <message>
        <source>older messages are still being copied</source>
        <translation>los mensajes más antiguos se siguen copiando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>copying has stopped</source>
        <translation>la copia se ha detenido</translation>
    </message>
    <message>
        <source>older messages are not copied yet: paused by you</source>
        <translation>los mensajes más antiguos todavía no se han copiado: copia pausada por usted</translation>
    </message>
</context>
<context>
    <name>am::models::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>[%n attachments]</source>
        <translation>
            <numerusform>[%n adjunto]</numerusform>
            <numerusform>[%n adjuntos]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::NumberOrderController</name>
    <message>
        <source>An area code has three digits and starts with 2 to 9.</source>
        <translation>Un prefijo tiene tres cifras y empieza por una del 2 al 9.</translation>
    </message>
    <message>
        <source>A pattern holds digits or letters, such as 2453 or BIKE.</source>
        <translation>Un patrón contiene cifras o letras, como 2453 o BIKE.</translation>
    </message>
</context>
<context>
    <name>am::models::NumbersController</name>
    <message>
        <source>brand not verified</source>
        <translation>marca sin verificar</translation>
    </message>
    <message>
        <source>Only https:// is accepted, so that nobody can read or forge the call.</source>
        <translation>Solo se acepta https://, para que nadie pueda leer ni falsificar la llamada.</translation>
    </message>
    <message>
        <source>A full address is needed, such as https://example.com/hooks.</source>
        <translation>Hace falta una dirección completa, como https://example.com/hooks.</translation>
    </message>
</context>
<context>
    <name>am::models::OpeningText</name>
    <message>
        <source>There is no space left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>The archive could not grow.</source>
        <translation>El archivo local no pudo crecer.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written</source>
        <translation>No se puede escribir en la carpeta del perfil</translation>
    </message>
    <message>
        <source>The archive and the ledger need a folder that this user may write.</source>
        <translation>El archivo local y el libro local necesitan una carpeta en la que este usuario pueda escribir.</translation>
    </message>
    <message>
        <source>Another program holds the archive</source>
        <translation>Otro programa retiene el archivo local</translation>
    </message>
    <message>
        <source>A backup or a database tool may have it open.</source>
        <translation>Es posible que lo tenga abierto una copia de seguridad o una herramienta de bases de datos.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>El libro local está dañado</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or move it away to start with an empty one.</source>
        <translation>Restaure el fichero desde una copia de seguridad o muévalo para empezar con uno vacío.</translation>
    </message>
    <message>
        <source>The archive could not be used</source>
        <translation>No se pudo usar el archivo local</translation>
    </message>
    <message>
        <source>A statement failed; nothing was changed.</source>
        <translation>Una instrucción falló; no se cambió nada.</translation>
    </message>
    <message>
        <source>Try again. If it stays, report it with the text below.</source>
        <translation>Vuelva a intentarlo. Si persiste, comuníquelo con el texto de abajo.</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>El sandbox no arrancó</translation>
    </message>
    <message>
        <source>The emulator inside the console gave up.</source>
        <translation>El emulador de la consola dejó de funcionar.</translation>
    </message>
    <message>
        <source>Try again. If it stays, forget the sandbox&apos;s profile to begin with a fresh world.</source>
        <translation>Vuelva a intentarlo. Si persiste, olvide el perfil del sandbox para empezar con un mundo nuevo.</translation>
    </message>
    <message>
        <source>Check the disk, and the folder&apos;s owner and rights, or use --data-dir.</source>
        <translation>Compruebe el disco y el propietario y los permisos de la carpeta, o use --data-dir.</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>El archivo local está dañado</translation>
    </message>
    <message>
        <source>Its file can no longer be read in full.</source>
        <translation>Su fichero ya no se puede leer por completo.</translation>
    </message>
    <message>
        <source>Open the profile once more: the console then sets the damaged file aside and copies everything anew.</source>
        <translation>Abra el perfil una vez más: entonces la consola aparta el fichero dañado y vuelve a copiarlo todo.</translation>
    </message>
    <message>
        <source>It holds your drafts and notes, so the console leaves it as it is.</source>
        <translation>Contiene sus borradores y notas, por lo que la consola lo deja como está.</translation>
    </message>
    <message>
        <source>The profile is from a newer console</source>
        <translation>El perfil es de una consola más reciente</translation>
    </message>
    <message>
        <source>This version cannot read its files and leaves them as they are.</source>
        <translation>Esta versión no puede leer sus ficheros y los deja como están.</translation>
    </message>
    <message>
        <source>Update the console, then open the profile again.</source>
        <translation>Actualice la consola y vuelva a abrir el perfil.</translation>
    </message>
    <message>
        <source>The profile is from an earlier console</source>
        <translation>El perfil es de una consola anterior</translation>
    </message>
    <message>
        <source>Its files have to be brought up to date first.</source>
        <translation>Antes hay que poner al día sus ficheros.</translation>
    </message>
    <message>
        <source>Open the profile in the console once, which brings them up to date.</source>
        <translation>Abra el perfil una vez en la consola, que los pone al día.</translation>
    </message>
</context>
<context>
    <name>am::models::Overview</name>
    <message>
        <source>Open the request log</source>
        <translation>Abrir el registro de solicitudes</translation>
    </message>
    <message>
        <source>The API cannot be reached. What you see is as of %1.</source>
        <translation>No se puede acceder a la API. Lo que ve es de %1.</translation>
    </message>
    <message>
        <source>The API cannot be reached. Nothing has been copied completely yet.</source>
        <translation>No se puede acceder a la API. Todavía no se ha copiado nada por completo.</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>Copying from the API has stopped: %1.</source>
        <translation>La copia desde la API se ha detenido: %1.</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>This key may not read %1, so they are missing here.</source>
        <comment>a kind of data</comment>
        <translation>Esta clave no puede leer %1, por lo que aquí faltan.</translation>
    </message>
    <message>
        <source>Show the key&apos;s scopes</source>
        <translation>Mostrar los permisos (scopes) de la clave</translation>
    </message>
    <message>
        <source>Copying %1 ended early: %2.</source>
        <comment>a kind of data, reason</comment>
        <translation>La copia de %1 terminó antes de tiempo: %2.</translation>
    </message>
    <message>
        <source>outbound messages</source>
        <translation>mensajes salientes</translation>
    </message>
    <message>
        <source>inbound messages</source>
        <translation>mensajes entrantes</translation>
    </message>
    <message>
        <source>consent records</source>
        <translation>registros de consentimiento</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>brands</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>campañas</translation>
    </message>
    <message>
        <source>account data</source>
        <translation>datos de la cuenta</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n texts were sent: the answers were lost. The latest is to %1.</source>
        <translation>
            <numerusform>No se sabe si se envió %n mensaje: la respuesta se perdió. El último es para %1.</numerusform>
            <numerusform>No se sabe si se enviaron %n mensajes: las respuestas se perdieron. El último es para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were refused and not sent. The latest is to %1: %2.</source>
        <translation>
            <numerusform>Se rechazó %n mensaje y no se envió. El último es para %1: %2.</numerusform>
            <numerusform>Se rechazaron %n mensajes y no se enviaron. El último es para %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>reason, code, times</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code, times</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were not delivered in the last 24 hours, of %1 finished.</source>
        <translation>
            <numerusform>%n mensaje no se entregó en las últimas 24 horas, de %1 terminados.</numerusform>
            <numerusform>%n mensajes no se entregaron en las últimas 24 horas, de %1 terminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Lo más frecuente: %1.</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Mostrar estos mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last 7 days have no delivery receipt after more than 4 hours.</source>
        <translation>
            <numerusform>%n mensaje de los últimos 7 días no tiene acuse de entrega después de más de 4 horas.</numerusform>
            <numerusform>%n mensajes de los últimos 7 días no tienen acuse de entrega después de más de 4 horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Brand “%1” could not be verified, so it can register no campaign.</source>
        <translation>La marca «%1» no se pudo verificar, por lo que no puede registrar ninguna campaña.</translation>
    </message>
    <message>
        <source>Brand “%1” is not verified (%2), so it can register no campaign.</source>
        <translation>La marca «%1» no está verificada (%2), por lo que no puede registrar ninguna campaña.</translation>
    </message>
    <message>
        <source>Campaign “%1” was rejected.</source>
        <translation>La campaña «%1» se rechazó.</translation>
    </message>
    <message>
        <source>Campaign “%1” has expired.</source>
        <translation>La campaña «%1» ha caducado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more brands or campaigns need a look.</source>
        <translation>
            <numerusform>%n marca o campaña más requiere una revisión.</numerusform>
            <numerusform>%n marcas o campañas más requieren una revisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers have no active campaign and can only receive: %1.</source>
        <translation>
            <numerusform>%n número no tiene campaña activa y solo puede recibir: %1.</numerusform>
            <numerusform>%n números no tienen campaña activa y solo pueden recibir: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the numbers</source>
        <translation>Abrir los números</translation>
    </message>
    <message numerus="yes">
        <source>%n double opt-ins end within 24 hours and still wait for an answer: %1.</source>
        <translation>
            <numerusform>%n doble confirmación termina en menos de 24 horas y sigue a la espera de respuesta: %1.</numerusform>
            <numerusform>%n dobles confirmaciones terminan en menos de 24 horas y siguen a la espera de respuesta: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>Abrir el consentimiento</translation>
    </message>
    <message>
        <source>The wallet is empty (%1), so texts are refused.</source>
        <translation>El monedero está vacío (%1), por lo que los mensajes se rechazan.</translation>
    </message>
    <message>
        <source>The wallet holds %1, and automatic top-up is off.</source>
        <translation>El monedero tiene %1 y la recarga automática está desactivada.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar los mensajes</translation>
    </message>
    <message>
        <source>%1 yesterday by this time</source>
        <translation>%1 ayer a esta hora</translation>
    </message>
    <message>
        <source>7 days: %1, before: %2</source>
        <translation>7 días: %1, antes: %2</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviados hoy</translation>
    </message>
    <message>
        <source>Delivered, of those finished</source>
        <translation>Entregados, de los terminados</translation>
    </message>
    <message>
        <source>Not delivered today</source>
        <translation>No entregados hoy</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Recibidos hoy</translation>
    </message>
    <message>
        <source>Opt-outs today</source>
        <translation>Bajas hoy</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>received and not opened here</source>
        <translation>recibidos y no abiertos aquí</translation>
    </message>
    <message>
        <source>Open the conversations</source>
        <translation>Abrir las conversaciones</translation>
    </message>
    <message>
        <source>Wallet balance</source>
        <translation>Saldo del monedero</translation>
    </message>
    <message>
        <source>Send tier</source>
        <translation>Nivel de envío</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <translation>%1 gastado este mes</translation>
    </message>
    <message>
        <source>Automatic top-up is on</source>
        <translation>La recarga automática está activada</translation>
    </message>
    <message>
        <source>Automatic top-up is off</source>
        <translation>La recarga automática está desactivada</translation>
    </message>
    <message numerus="yes">
        <source>%n per second</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n por segundo</numerusform>
            <numerusform>%n por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <comment>texts</comment>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se conoce</translation>
    </message>
    <message>
        <source>Get a number</source>
        <translation>Obtener un número</translation>
    </message>
    <message>
        <source>Search by area code and order it. It can receive texts at once.</source>
        <translation>Búsquelo por prefijo y pídalo. Puede recibir mensajes de inmediato.</translation>
    </message>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Receive a text</source>
        <translation>Recibir un mensaje</translation>
    </message>
    <message>
        <source>Text the number from your own phone. It shows up under Conversations.</source>
        <translation>Escriba al número desde su propio teléfono. Aparece en Conversaciones.</translation>
    </message>
    <message>
        <source>Open Conversations</source>
        <translation>Abrir Conversaciones</translation>
    </message>
    <message>
        <source>Register brand and campaign</source>
        <translation>Registrar marca y campaña</translation>
    </message>
    <message>
        <source>Carriers want to know who sends and why, before they take texts from a local number.</source>
        <translation>Los operadores quieren saber quién envía y por qué, antes de aceptar mensajes de un número local.</translation>
    </message>
    <message>
        <source>Open Registration</source>
        <translation>Abrir Registro</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Ask with a double opt-in, or record a consent you already have, with its evidence.</source>
        <translation>Pídalo con una doble confirmación o registre un consentimiento que ya tenga, con sus pruebas.</translation>
    </message>
    <message>
        <source>Open Consent</source>
        <translation>Abrir Consentimiento</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Write in a conversation. What would stop the text is shown before it is sent.</source>
        <translation>Escriba en una conversación. Lo que detendría el mensaje se muestra antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>am::models::OverviewController</name>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
</context>
<context>
    <name>am::models::OwnedNumbersModel</name>
    <message>
        <source>Not needed (toll-free)</source>
        <translation>No hace falta (gratuito)</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código corto</translation>
    </message>
    <message>
        <source>SMS, MMS</source>
        <translation>SMS, MMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>MMS</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Inbound, status</source>
        <translation>Entrantes, estado</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hecho el %1</translation>
    </message>
    <message>
        <source>Pending at carriers</source>
        <translation>Pendiente en los operadores</translation>
    </message>
    <message>
        <source>None: receive only</source>
        <translation>Ninguna: solo recibe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>campaign, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F2 edits the label</source>
        <translation>F2 edita el nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>am::models::PhoneListModel</name>
    <message>
        <source>No texts yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Phone %1, last text: %2, %3</source>
        <translation>Teléfono %1, último mensaje: %2, %3</translation>
    </message>
</context>
<context>
    <name>am::models::PhoneThreadModel</name>
    <message>
        <source>to %1 · %2</source>
        <translation>a %1 · %2</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <translation>de %1 · %2</translation>
    </message>
    <message>
        <source>Sent to %1: %2, %3</source>
        <translation>Enviado a %1: %2, %3</translation>
    </message>
    <message>
        <source>Received from %1: %2, %3</source>
        <translation>Recibido de %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>am::models::ReconcileController</name>
    <message>
        <source>%1: the first %2 of %3 rows</source>
        <translation>%1: las primeras %2 de %3 filas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads every list of the API and holds each row against the local copy. It may take a while; sending and reading go on meanwhile.</source>
        <translation>Lee cada lista de la API y compara cada fila con la copia local. Puede tardar un rato; entretanto, el envío y la lectura continúan.</translation>
    </message>
    <message>
        <source>%1 rows looked at so far.</source>
        <translation>%1 filas revisadas hasta ahora.</translation>
    </message>
    <message>
        <source>Cancelled after %1 rows. What was found until then is below.</source>
        <translation>Cancelada después de %1 filas. Lo encontrado hasta entonces está abajo.</translation>
    </message>
    <message>
        <source>Ended early, after %1 rows. What was found until then is below.</source>
        <translation>Terminó antes de tiempo, después de %1 filas. Lo encontrado hasta entonces está abajo.</translation>
    </message>
    <message>
        <source>%1 of %2 messages are the same.</source>
        <translation>%1 de %2 mensajes son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be read to the end.</source>
        <translation>
            <numerusform>%n lista no se pudo leer hasta el final.</numerusform>
            <numerusform>%n listas no se pudieron leer hasta el final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is the same, too.</source>
        <translation>Todo lo demás también es igual.</translation>
    </message>
    <message>
        <source>%1 messages are kept here that are older than everything the API still lists.</source>
        <translation>Aquí se conservan %1 mensajes más antiguos que todo lo que la API aún incluye en sus listas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came or changed meanwhile and are left to the next refresh.</source>
        <translation>
            <numerusform>%Ln fila llegó o cambió entretanto y queda para la próxima actualización.</numerusform>
            <numerusform>%Ln filas llegaron o cambiaron entretanto y quedan para la próxima actualización.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing what is missing…</source>
        <translation>Escribiendo lo que falta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written and are now the same.</source>
        <translation>
            <numerusform>%Ln fila se escribió y ahora es igual.</numerusform>
            <numerusform>%Ln filas se escribieron y ahora son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay different, because the copy keeps what it knows better.</source>
        <translation>
            <numerusform>%Ln fila sigue siendo distinta, porque la copia conserva lo que conoce mejor.</numerusform>
            <numerusform>%Ln filas siguen siendo distintas, porque la copia conserva lo que conoce mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much differs to be written one by one; copied again from the newest row: %1.</source>
        <translation>Hay demasiadas diferencias para escribirlas una por una; se ha vuelto a copiar desde la fila más reciente: %1.</translation>
    </message>
</context>
<context>
    <name>am::models::ReconcileModel</name>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Received messages</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>A la espera</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>At the API</source>
        <translation>En la API</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Faltan aquí</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintas</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationForm</name>
    <message>
        <source>This must be accepted.</source>
        <translation>Esto se debe aceptar.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters are needed.</source>
        <translation>
            <numerusform>Hace falta al menos %n carácter.</numerusform>
            <numerusform>Hacen falta al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>Se permite como máximo %n carácter.</numerusform>
            <numerusform>Se permiten como máximo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationText</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Waiting less than an hour</source>
        <translation>A la espera desde hace menos de una hora</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n hours</source>
        <translation>
            <numerusform>A la espera desde hace %n hora</numerusform>
            <numerusform>A la espera desde hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n days</source>
        <translation>
            <numerusform>A la espera desde hace %n día</numerusform>
            <numerusform>A la espera desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Vetted</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Self-declared</source>
        <translation>Declarada por el titular</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active, not verified yet</source>
        <translation>Activa, todavía sin verificar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>use case, brand</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Private company</source>
        <translation>Empresa privada</translation>
    </message>
    <message>
        <source>Listed company</source>
        <translation>Empresa cotizada</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Entidad sin fines de lucro</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Administración pública</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Empresario individual</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>carrier, network id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>campaign, registry id</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>am::models::RequestLogModel</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>am::models::SearchController</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ mensaje</numerusform>
            <numerusform>%Ln+ mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Nothing has been copied yet</source>
        <translation>Todavía no se ha copiado nada</translation>
    </message>
    <message>
        <source>Searched all %1 messages, since %2</source>
        <translation>Búsqueda en todos los mensajes (%1), desde %2</translation>
    </message>
    <message>
        <source>Searched %1 messages, since %2; older ones are still being copied</source>
        <translation>Búsqueda en %1 mensajes, desde %2; los más antiguos se siguen copiando</translation>
    </message>
    <message>
        <source>%1 messages can be searched, since %2</source>
        <translation>Se puede buscar en %1 mensajes, desde el %2</translation>
    </message>
    <message>
        <source>%1 messages can be searched, since %2; older ones are still being copied</source>
        <translation>Se puede buscar en %1 mensajes, desde el %2; los anteriores aún se están copiando</translation>
    </message>
</context>
<context>
    <name>am::models::SearchModel</name>
    <message>
        <source>Message with this id</source>
        <translation>Mensaje con este ID</translation>
    </message>
    <message>
        <source>texts that did not arrive</source>
        <translation>mensajes que no llegaron</translation>
    </message>
    <message>
        <source>what came in today</source>
        <translation>lo recibido hoy</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>bajas</translation>
    </message>
    <message>
        <source>a phrase, and a word that must not be there</source>
        <translation>una frase y una palabra que no debe aparecer</translation>
    </message>
    <message>
        <source>Type words, a number, an id or a tag, or begin with</source>
        <translation>Escriba palabras, un número, un ID o una etiqueta, o empiece por</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All conversations with %1</source>
        <translation>Todas las conversaciones con %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>our number</comment>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation with %1</source>
        <translation>Ninguna conversación con %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>messages with this tag</source>
        <translation>mensajes con esta etiqueta</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <translation>Nuestros números</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reading every message…</source>
        <translation>Leyendo todos los mensajes…</translation>
    </message>
    <message>
        <source>Signs and emoji are in no index, so this takes longer.</source>
        <translation>Los signos y los emojis no están en ningún índice, por lo que tarda más.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No message found</source>
        <translation>No se encontró ningún mensaje</translation>
    </message>
    <message>
        <source>Older messages are still being copied; they can be found once they are here.</source>
        <translation>Los mensajes más antiguos se siguen copiando; se podrán encontrar en cuanto estén aquí.</translation>
    </message>
    <message>
        <source>Words are found whole, or by their beginning with a *. Try fewer words.</source>
        <translation>Las palabras se encuentran enteras, o por su comienzo con un *. Pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>Show older hits</source>
        <translation>Mostrar resultados más antiguos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>am::models::SegmentText</name>
    <message>
        <source>GSM-7</source>
        <comment>encoding</comment>
        <translation>GSM-7</translation>
    </message>
    <message>
        <source>UCS-2</source>
        <comment>encoding</comment>
        <translation>UCS-2</translation>
    </message>
    <message>
        <source>%1 · %2/%3 · %4</source>
        <comment>segments, units used, units there are, encoding</comment>
        <translation>%1 · %2/%3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>an invisible character forces Unicode</source>
        <translation>un carácter invisible obliga a usar Unicode</translation>
    </message>
    <message>
        <source>“%1” forces Unicode</source>
        <comment>one character</comment>
        <translation>«%1» obliga a usar Unicode</translation>
    </message>
</context>
<context>
    <name>am::models::SendBlock</name>
    <message>
        <source>%1 cannot send texts: SMS is switched off.</source>
        <translation>%1 no puede enviar mensajes: el SMS está desactivado.</translation>
    </message>
    <message>
        <source>%1 is not one of your numbers any more.</source>
        <translation>%1 ya no es uno de sus números.</translation>
    </message>
    <message>
        <source>The campaign of %1 is not on file here; the API decides.</source>
        <translation>La campaña de %1 no consta aquí; decide la API.</translation>
    </message>
    <message>
        <source>%1 has no campaign. A local number sends only under an active one.</source>
        <translation>%1 no tiene campaña. Un número local solo envía con una activa.</translation>
    </message>
    <message>
        <source>The campaign of %1 is not active (%2).</source>
        <translation>La campaña de %1 no está activa (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long; a text holds 1,600.</source>
        <translation>
            <numerusform>Sobra %n carácter; un mensaje admite 1600.</numerusform>
            <numerusform>Sobran %n caracteres; un mensaje admite 1600.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::SignInController</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>Check the network and the base URL, then try again. The sandbox works without a network.</source>
        <translation>Compruebe la red y la URL base y vuelva a intentarlo. El sandbox funciona sin red.</translation>
    </message>
    <message>
        <source>%1 does not know this key, or it was revoked.</source>
        <translation>%1 no conoce esta clave, o se revocó.</translation>
    </message>
    <message>
        <source>Copy the whole key again; it begins with am_live_ or am_sandbox_.</source>
        <translation>Copie de nuevo la clave completa; empieza por am_live_ o am_sandbox_.</translation>
    </message>
    <message>
        <source>This is not the AgentMessage API</source>
        <translation>Esta no es la API de AgentMessage</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>En %1 responde otra cosa.</translation>
    </message>
    <message>
        <source>Check the base URL. On a guest network, open a browser and sign in to the network first.</source>
        <translation>Compruebe la URL base. En una red de invitados, abra un navegador e inicie sesión primero en la red.</translation>
    </message>
    <message>
        <source>This is not a URL</source>
        <translation>Esto no es una URL</translation>
    </message>
    <message>
        <source>The base URL is the address of the API, like %1.</source>
        <translation>La URL base es la dirección de la API, como %1.</translation>
    </message>
    <message>
        <source>Correct the base URL.</source>
        <translation>Corrija la URL base.</translation>
    </message>
    <message>
        <source>http:// is refused</source>
        <translation>http:// se rechaza</translation>
    </message>
    <message>
        <source>The key would travel readable for everyone on the way. Plain http is accepted only for a sandbox on this computer.</source>
        <translation>La clave viajaría legible para cualquiera por el camino. Solo se acepta http sin cifrar para un sandbox de este equipo.</translation>
    </message>
    <message>
        <source>Use https://%1.</source>
        <translation>Use https://%1.</translation>
    </message>
    <message>
        <source>This base URL cannot be used</source>
        <translation>Esta URL base no se puede usar</translation>
    </message>
    <message>
        <source>It must be https, without user name, query or fragment.</source>
        <translation>Debe ser https, sin nombre de usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox (%1)</source>
        <translation>Sandbox (%1)</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>There is no place for the sandbox&apos;s world: %1</source>
        <translation>No hay sitio para el mundo del sandbox: %1</translation>
    </message>
    <message>
        <source>Check free space and access to that folder.</source>
        <translation>Compruebe el espacio libre y el acceso a esa carpeta.</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Every request needs an API key.</source>
        <translation>Cada solicitud necesita una clave de API.</translation>
    </message>
    <message>
        <source>Paste a key from the AgentMessage dashboard.</source>
        <translation>Pegue una clave del panel de AgentMessage.</translation>
    </message>
    <message>
        <source>The key is good, but the profile cannot be kept in %1.</source>
        <translation>La clave es válida, pero el perfil no se puede guardar en %1.</translation>
    </message>
    <message>
        <source>The profile could not be removed</source>
        <translation>No se pudo eliminar el perfil</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another console</source>
        <translation>«%1» está abierto en otra consola</translation>
    </message>
    <message>
        <source>One console per profile at a time: it is held by %1.</source>
        <translation>Una sola consola por perfil a la vez: lo retiene %1.</translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation>Use esa ventana o ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its folder %1 could not be deleted. Nothing was changed.</source>
        <translation>No se pudo eliminar su carpeta %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Close programs that use the folder, check its rights, then try again.</source>
        <translation>Cierre los programas que usan la carpeta, compruebe sus permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged</source>
        <translation>La lista de perfiles estaba dañada</translation>
    </message>
    <message>
        <source>It was kept as %1. The profiles shown here were found in their folders.</source>
        <translation>Se conservó como %1. Los perfiles que se muestran aquí se encontraron en sus carpetas.</translation>
    </message>
    <message>
        <source>Open a profile as usual. If one is missing, its folder is still in %1.</source>
        <translation>Abra un perfil como de costumbre. Si falta alguno, su carpeta sigue en %1.</translation>
    </message>
    <message>
        <source>Not all of a forgotten profile could be deleted</source>
        <translation>No se pudo eliminar por completo un perfil olvidado</translation>
    </message>
    <message numerus="yes">
        <source>%n files are still there. The console tries again when it starts next.</source>
        <translation>
            <numerusform>%n fichero sigue ahí. La consola vuelve a intentarlo la próxima vez que se inicie.</numerusform>
            <numerusform>%n ficheros siguen ahí. La consola vuelve a intentarlo la próxima vez que se inicie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close programs that use them and check the folder&apos;s rights, or delete them yourself.</source>
        <translation>Cierre los programas que los usan y compruebe los permisos de la carpeta, o elimínelos usted mismo.</translation>
    </message>
    <message>
        <source>The key could not be removed</source>
        <translation>No se pudo eliminar la clave</translation>
    </message>
    <message>
        <source>The keychain of this computer did not let go of it.</source>
        <translation>El llavero de este equipo no permitió eliminarla.</translation>
    </message>
    <message>
        <source>Unlock the keychain and remove the entry &quot;AgentMessage Console&quot; there, or revoke the key in the AgentMessage dashboard.</source>
        <translation>Desbloquee el llavero y elimine allí la entrada «AgentMessage Console», o revoque la clave en el panel de AgentMessage.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written</source>
        <translation>No se puede escribir en la carpeta del perfil</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: no file can be made in its folder.</source>
        <translation>No se puede abrir «%1»: no se puede crear ningún fichero en su carpeta.</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s owner and rights, or use --data-dir.</source>
        <translation>Compruebe el espacio libre y el propietario y los permisos de la carpeta, o use --data-dir.</translation>
    </message>
    <message>
        <source>One console per profile at a time: another one is just opening it.</source>
        <translation>Una sola consola por perfil a la vez: otra lo está abriendo en este momento.</translation>
    </message>
</context>
<context>
    <name>am::models::StoreErrorText</name>
    <message>
        <source>The local archive could not be read</source>
        <translation>No se pudo leer el archivo local</translation>
    </message>
    <message>
        <source>The disk has no space left.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder, then try again.</source>
        <translation>Compruebe los permisos de la carpeta de datos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Otro programa retiene el fichero.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El fichero está dañado.</translation>
    </message>
    <message>
        <source>Start the console again: it moves the file aside and copies everything anew.</source>
        <translation>Inicie de nuevo la consola: aparta el fichero y vuelve a copiarlo todo.</translation>
    </message>
    <message>
        <source>The file was written by a newer console.</source>
        <translation>El fichero lo escribió una consola más reciente.</translation>
    </message>
    <message>
        <source>Use the newer console.</source>
        <translation>Use la consola más reciente.</translation>
    </message>
    <message>
        <source>A statement failed.</source>
        <translation>Una instrucción falló.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details and report them.</source>
        <translation>Vuelva a intentarlo. Si persiste, copie los detalles y comuníquelos.</translation>
    </message>
    <message>
        <source>The file was written by an earlier console.</source>
        <translation>El fichero lo escribió una consola anterior.</translation>
    </message>
    <message>
        <source>Open the profile in the console once, which brings it up to date.</source>
        <translation>Abra el perfil una vez en la consola, que lo pone al día.</translation>
    </message>
</context>
<context>
    <name>am::models::SyncStatusController</name>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>%1 messages so far</source>
        <translation>%1 mensajes hasta ahora</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of the coverage line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Received messages</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>copying, %1 so far</source>
        <translation>copiando, %1 hasta ahora</translation>
    </message>
    <message>
        <source>up to date, %1</source>
        <translation>al día, %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>todavía sin copiar</translation>
    </message>
    <message>
        <source>Partly up to date</source>
        <translation>Al día en parte</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Pausada por usted</translation>
    </message>
    <message>
        <source>Partly paused by you</source>
        <translation>Pausada en parte por usted</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>copia pausada por usted</translation>
    </message>
    <message>
        <source>paused by you before its end</source>
        <translation>copia pausada por usted antes de su fin</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>hacia atrás hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read: %1</source>
        <translation>
            <numerusform>No se pudo leer %n fila: %1</numerusform>
            <numerusform>No se pudieron leer %n filas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>rows</comment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan aproximadamente %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ThreadModel</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ThreadSearch</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <comment>count, perhaps with a plus</comment>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, count</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>am::models::TypedDate</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>am::models::UseCases</name>
    <message>
        <source>Low volume, mixed</source>
        <translation>Bajo volumen, mixto</translation>
    </message>
    <message>
        <source>Several purposes at small volume. Cheapest to run; the daily caps of carriers are low.</source>
        <translation>Varias finalidades con poco volumen. Lo más barato de mantener; los topes diarios de los operadores son bajos.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Two to five purposes under one campaign, at any volume.</source>
        <translation>De dos a cinco finalidades en una campaña, con cualquier volumen.</translation>
    </message>
    <message>
        <source>Sign-in codes (2FA)</source>
        <translation>Códigos de inicio de sesión (2FA)</translation>
    </message>
    <message>
        <source>One-time codes that people need to sign in or to confirm.</source>
        <translation>Códigos de un solo uso que la gente necesita para iniciar sesión o confirmar.</translation>
    </message>
    <message>
        <source>Account notifications</source>
        <translation>Notificaciones de cuenta</translation>
    </message>
    <message>
        <source>Notices about an account the person holds: receipts, changes, reminders.</source>
        <translation>Avisos sobre una cuenta de la persona: recibos, cambios, recordatorios.</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Conversations with people who buy from you: questions, answers, support.</source>
        <translation>Conversaciones con quienes le compran: preguntas, respuestas, soporte.</translation>
    </message>
    <message>
        <source>Delivery notifications</source>
        <translation>Notificaciones de entrega</translation>
    </message>
    <message>
        <source>Where an order or a repair is, and when it arrives or is ready.</source>
        <translation>Dónde está un pedido o una reparación y cuándo llega o está lista.</translation>
    </message>
    <message>
        <source>Fraud alerts</source>
        <translation>Alertas de fraude</translation>
    </message>
    <message>
        <source>Warnings about suspicious use of the person&apos;s account.</source>
        <translation>Avisos de uso sospechoso de la cuenta de la persona.</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>Alertas de seguridad</translation>
    </message>
    <message>
        <source>Warnings about the safety of a system or a building.</source>
        <translation>Avisos sobre la seguridad de un sistema o de un edificio.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Offers, news and anything that promotes. Needs written consent and has the strictest review.</source>
        <translation>Ofertas, novedades y todo lo que promociona. Necesita consentimiento por escrito y tiene la revisión más estricta.</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Educación superior</translation>
    </message>
    <message>
        <source>Texts of colleges and universities.</source>
        <translation>Mensajes de centros de enseñanza superior y universidades.</translation>
    </message>
    <message>
        <source>Polls and votes</source>
        <translation>Encuestas y votaciones</translation>
    </message>
    <message>
        <source>Surveys and votes that are not political.</source>
        <translation>Encuestas y votaciones que no son políticas.</translation>
    </message>
    <message>
        <source>Public service announcements</source>
        <translation>Avisos de servicio público</translation>
    </message>
    <message>
        <source>Information that raises awareness of a public matter.</source>
        <translation>Información que da a conocer un asunto público.</translation>
    </message>
    <message>
        <source>Agents and franchises</source>
        <translation>Agentes y franquicias</translation>
    </message>
    <message>
        <source>Many agents or branches of one brand, each with an own number.</source>
        <translation>Muchos agentes o sucursales de una marca, cada uno con su propio número.</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Beneficencia</translation>
    </message>
    <message>
        <source>Texts of a registered charity; some carriers want 501(c)(3) status.</source>
        <translation>Mensajes de una entidad benéfica registrada; algunos operadores exigen la condición 501(c)(3).</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Alerts in a danger to life or property.</source>
        <translation>Alertas ante un peligro para la vida o los bienes.</translation>
    </message>
    <message>
        <source>Schools (K-12)</source>
        <translation>Escuelas (K-12)</translation>
    </message>
    <message>
        <source>Texts of schools to parents, pupils and staff.</source>
        <translation>Mensajes de escuelas a padres, alumnos y personal.</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Campaign texts; need a political vetting first.</source>
        <translation>Mensajes de campañas políticas; necesitan antes una evaluación política.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Peer-to-peer texts between people who keep their numbers private.</source>
        <translation>Mensajes entre particulares que mantienen sus números en privado.</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Texts between people through a social service.</source>
        <translation>Mensajes entre personas a través de un servicio social.</translation>
    </message>
    <message>
        <source>Sweepstakes</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>Prize draws; always reviewed by hand.</source>
        <translation>Sorteos con premio; siempre se revisan a mano.</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Empresario individual</translation>
    </message>
    <message>
        <source>For a brand that is one person without an EIN.</source>
        <translation>Para una marca que es una persona sin EIN.</translation>
    </message>
</context>
<context>
    <name>am::ui::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Your organization, its wallet and its sending rules.</source>
        <translation>Su organización, su monedero y sus reglas de envío.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ask the API again</source>
        <translation>Volver a consultar la API</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Prepaid balance</source>
        <translation>Saldo prepago</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sending rules</source>
        <translation>Reglas de envío</translation>
    </message>
    <message>
        <source>Nothing is known about the account yet</source>
        <translation>Todavía no se sabe nada de la cuenta</translation>
    </message>
    <message>
        <source>It is read with the first synchronization. A key without the scopes org:read and billing:read cannot read it.</source>
        <translation>Se lee con la primera sincronización. Una clave sin los permisos (scopes) org:read y billing:read no puede leerla.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This key may not read the wallet (scope billing:read).</source>
        <translation>Esta clave no puede leer el monedero (permiso billing:read).</translation>
    </message>
    <message>
        <source>Spent this month</source>
        <translation>Gastado este mes</translation>
    </message>
    <message>
        <source>Projected for the month</source>
        <translation>Previsto para el mes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Automatic top-up</source>
        <translation>Recarga automática</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Send tier</source>
        <translation>Nivel de envío</translation>
    </message>
    <message>
        <source>Send limit</source>
        <translation>Límite de envío</translation>
    </message>
    <message>
        <source>%1 per second, %2 per minute</source>
        <translation>%1 por segundo, %2 por minuto</translation>
    </message>
    <message>
        <source>This key may not read the organization (scope org:read).</source>
        <translation>Esta clave no puede leer la organización (permiso org:read).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Billing email</source>
        <translation>Correo de facturación</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendedor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Miembro desde</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horario de silencio</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>De %1 a %2, %3</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <translation>Respuestas automáticas</translation>
    </message>
    <message>
        <source>The provider&apos;s default text</source>
        <translation>El texto predeterminado del proveedor</translation>
    </message>
    <message>
        <source>Reply to STOP</source>
        <translation>Respuesta a STOP</translation>
    </message>
    <message>
        <source>Reply to HELP</source>
        <translation>Respuesta a HELP</translation>
    </message>
    <message>
        <source>Reply to START</source>
        <translation>Respuesta a START</translation>
    </message>
    <message>
        <source>Messages kept by the provider</source>
        <translation>Mensajes que conserva el proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>MMS media kept by the provider</source>
        <translation>Archivos MMS que conserva el proveedor</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>am::ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing needs you right now.</source>
        <translation>Nada requiere su atención ahora.</translation>
    </message>
    <message>
        <source>Failed texts, missing receipts, refused sends, registration, opt-ins, the wallet and copying are watched here.</source>
        <translation>Aquí se vigilan los mensajes fallidos, los acuses que faltan, los envíos rechazados, el registro, las altas, el monedero y la copia.</translation>
    </message>
</context>
<context>
    <name>am::ui::AttestedConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>For consent given on a form, on paper or by word. You attest it: keep what proves it.</source>
        <translation>Para el consentimiento dado en un formulario, en papel o de palabra. Usted da fe de él: conserve lo que lo demuestra.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You have no number yet</source>
        <translation>Todavía no tiene ningún número</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>To our number</source>
        <translation>Para nuestro número</translation>
    </message>
    <message>
        <source>Consent is given to one number of yours.</source>
        <translation>El consentimiento se da a uno de sus números.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Any notation; numbers without + are read as US numbers.</source>
        <translation>En cualquier notación; los números sin + se leen como de EE. UU.</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Cómo y cuándo</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>In your time zone.</source>
        <translation>En su zona horaria.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What the contact agreed to</source>
        <translation>Lo que aceptó el contacto</translation>
    </message>
    <message>
        <source>Word for word, as shown or read out. The API keeps a hash of it.</source>
        <translation>Palabra por palabra, tal como se mostró o se leyó. La API guarda un hash.</translation>
    </message>
    <message>
        <source>Further evidence</source>
        <translation>Otras pruebas</translation>
    </message>
    <message>
        <source>Address of the form</source>
        <translation>Dirección del formulario</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Of the contact when the form was sent.</source>
        <translation>La del contacto cuando se envió el formulario.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Press Record consent again: the same request is never carried out twice.</source>
        <translation>Vuelva a pulsar Registrar consentimiento: la misma solicitud nunca se ejecuta dos veces.</translation>
    </message>
</context>
<context>
    <name>am::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>am::ui::BubbleGeometry</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>am::ui::ClosingPage</name>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Closing &quot;%1&quot;…</source>
        <translation>Cerrando «%1»…</translation>
    </message>
    <message>
        <source>What was fetched is still being written. Nothing is lost, and copying goes on from here the next time.</source>
        <translation>Lo obtenido todavía se está escribiendo. No se pierde nada, y la copia continúa desde aquí la próxima vez.</translation>
    </message>
</context>
<context>
    <name>am::ui::ComposerPanel</name>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Open Registration</source>
        <translation>Abrir Registro</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texto que se enviará</translation>
    </message>
    <message>
        <source>Use plain characters</source>
        <translation>Usar caracteres simples</translation>
    </message>
    <message>
        <source>Replace quotes, dashes and the like by plain ones, so that more fits into a segment</source>
        <translation>Sustituir comillas, guiones y similares por caracteres simples, para que quepa más en un segmento</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag (optional)</source>
        <translation>Etiqueta (opcional)</translation>
    </message>
    <message>
        <source>A word of your own that the message carries, to find it again</source>
        <translation>Una palabra suya que lleva el mensaje, para volver a encontrarlo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>This contact has opted out.</source>
        <translation>Este contacto está de baja.</translation>
    </message>
    <message>
        <source>Text to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message numerus="yes">
        <source>Rate used up, %n s</source>
        <translation>
            <numerusform>Ritmo agotado, %n s</numerusform>
            <numerusform>Ritmo agotado, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>am::ui::ConfirmDialog</name>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Escriba %1 para confirmar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>am::ui::ConsentBar</name>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentimiento: %1</translation>
    </message>
</context>
<context>
    <name>am::ui::ConsentInspector</name>
    <message>
        <source>Opted in</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Confirmed again</source>
        <translation>Confirmado de nuevo</translation>
    </message>
    <message>
        <source>Double opt-in expired</source>
        <translation>Doble confirmación caducada</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The contact was asked. YES by %1 turns it into consent.</source>
        <translation>Se preguntó al contacto. Si responde YES hasta el %1, habrá consentimiento.</translation>
    </message>
    <message>
        <source>The contact was asked. YES turns it into consent.</source>
        <translation>Se preguntó al contacto. Si responde YES, habrá consentimiento.</translation>
    </message>
    <message>
        <source>The contact did not answer in time. Nothing may be sent.</source>
        <translation>El contacto no respondió a tiempo. No se puede enviar nada.</translation>
    </message>
    <message>
        <source>The contact opted out by reply. Nothing done here overrides that: only the contact can opt in again, by texting START or by answering YES.</source>
        <translation>El contacto se dio de baja al responder. Nada de lo que se haga aquí lo cambia: solo el contacto puede volver a darse de alta, enviando START o respondiendo YES.</translation>
    </message>
    <message>
        <source>Consent was revoked. Texts to this contact from this number are refused until there is consent again.</source>
        <translation>El consentimiento se revocó. Los mensajes a este contacto desde este número se rechazan hasta que vuelva a haber consentimiento.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>Revoke consent…</source>
        <translation>Revocar consentimiento…</translation>
    </message>
    <message>
        <source>Opt the contact out (Delete)</source>
        <translation>Dar de baja al contacto (Supr)</translation>
    </message>
    <message>
        <source>History and evidence</source>
        <translation>Historial y pruebas</translation>
    </message>
    <message>
        <source>Double opt-in started</source>
        <translation>Doble confirmación iniciada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>The history could not be fetched; it appears when the API can be asked.</source>
        <translation>No se pudo obtener el historial; aparecerá cuando se pueda consultar la API.</translation>
    </message>
    <message>
        <source>No history was received yet.</source>
        <translation>Todavía no se ha recibido ningún historial.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Agreement hash</source>
        <translation>Hash del texto aceptado</translation>
    </message>
    <message>
        <source>Raw event</source>
        <translation>Evento sin procesar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Consent id</source>
        <translation>ID de consentimiento</translation>
    </message>
    <message>
        <source>None until the contact says YES</source>
        <translation>Ninguno hasta que el contacto responda YES</translation>
    </message>
    <message>
        <source>Number id</source>
        <translation>ID del número</translation>
    </message>
</context>
<context>
    <name>am::ui::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Who may be texted from which number, with the history that proves it.</source>
        <translation>A quién se puede escribir y desde qué número, con el historial que lo demuestra.</translation>
    </message>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Ask a contact for consent by text (%1)</source>
        <translation>Pedir el consentimiento de un contacto por mensaje (%1)</translation>
    </message>
    <message>
        <source>Record consent that was given elsewhere, with its evidence</source>
        <translation>Registrar un consentimiento dado por otra vía, con sus pruebas</translation>
    </message>
    <message>
        <source>Consent revoked</source>
        <translation>Consentimiento revocado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>De alta</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Waiting for YES</source>
        <translation>A la espera de YES</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Consent records</source>
        <translation>Registros de consentimiento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted in</source>
        <translation>
            <numerusform>%Ln de alta</numerusform>
            <numerusform>%Ln de alta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln de baja</numerusform>
            <numerusform>%Ln de baja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for YES</source>
        <translation>
            <numerusform>%Ln a la espera de YES</numerusform>
            <numerusform>%Ln a la espera de YES</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No record fits the state, the number and the contact chosen above.</source>
        <translation>Ningún registro corresponde al estado, al número y al contacto elegidos arriba.</translation>
    </message>
    <message>
        <source>Consent was not copied yet</source>
        <translation>El consentimiento todavía no se ha copiado</translation>
    </message>
    <message>
        <source>The API cannot be reached. The console tries again by itself, and shows it then.</source>
        <translation>No se puede acceder a la API. La consola vuelve a intentarlo por sí sola y entonces lo muestra.</translation>
    </message>
    <message>
        <source>No consent on file yet</source>
        <translation>Todavía no consta ningún consentimiento</translation>
    </message>
    <message>
        <source>Ask a contact by text, or record consent that was given elsewhere. Without it the API refuses to send.</source>
        <translation>Pregunte a un contacto por mensaje o registre un consentimiento dado por otra vía. Sin él, la API rechaza el envío.</translation>
    </message>
    <message>
        <source>Consent is given to one of your numbers. Get a number first.</source>
        <translation>El consentimiento se da a uno de sus números. Obtenga antes un número.</translation>
    </message>
    <message>
        <source>Consent of %1 recorded</source>
        <translation>Consentimiento de %1 registrado</translation>
    </message>
    <message>
        <source>Revoke the consent of %1?</source>
        <translation>¿Revocar el consentimiento de %1?</translation>
    </message>
    <message>
        <source>The contact is opted out of texts from %1 at once.</source>
        <translation>El contacto queda de inmediato de baja de los mensajes desde %1.</translation>
    </message>
    <message>
        <source>The record and its history stay.</source>
        <translation>El registro y su historial se conservan.</translation>
    </message>
    <message>
        <source>You cannot take it back: the contact has to consent again.</source>
        <translation>No se puede deshacer: el contacto tiene que volver a dar su consentimiento.</translation>
    </message>
    <message>
        <source>Revoke consent</source>
        <translation>Revocar consentimiento</translation>
    </message>
    <message>
        <source>Go to numbers</source>
        <translation>Ir a los números</translation>
    </message>
    <message>
        <source>Copying is paused by you. Resume it in the sync panel, at the top right.</source>
        <translation>Usted ha pausado la copia. Reanúdela en el panel de sincronización, arriba a la derecha.</translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationDelegate</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationInspector</name>
    <message>
        <source>%1, %2 there</source>
        <comment>zone, time of day</comment>
        <translation>%1, hora local %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, guessed from area code %2</source>
        <translation>%1, según el prefijo %2</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1, guessed from area code</source>
        <translation>%1, según el prefijo</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between time zones</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Consent id</source>
        <translation>ID de consentimiento</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The history could not be fetched anew: %1</source>
        <translation>No se pudo volver a obtener el historial: %1</translation>
    </message>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>Revoke consent…</source>
        <translation>Revocar consentimiento…</translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationListPane</name>
    <message>
        <source>Search contact or text</source>
        <translation>Buscar contacto o texto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Qué conversaciones</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Sin leer: %1</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Ninguna conversación coincide</translation>
    </message>
    <message>
        <source>The archive could not be read</source>
        <translation>No se pudo leer el archivo local</translation>
    </message>
    <message numerus="yes">
        <source>%n filters are active.</source>
        <translation>
            <numerusform>Hay %n filtro activo.</numerusform>
            <numerusform>Hay %n filtros activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Todavía no hay conversaciones</translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Read and answer texts, with consent always in sight.</source>
        <translation>Lea y responda mensajes, con el consentimiento siempre a la vista.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Open the sandbox&apos;s phones</source>
        <translation>Abrir los teléfonos del sandbox</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one with Ctrl+N.</source>
        <translation>Elija una de la lista o inicie otra con Ctrl+N.</translation>
    </message>
    <message>
        <source>Text any contact (Ctrl+N)</source>
        <translation>Escribir a cualquier contacto (Ctrl+N)</translation>
    </message>
    <message>
        <source>Consent revoked</source>
        <translation>Consentimiento revocado</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Todavía no hay conversaciones</translation>
    </message>
    <message>
        <source>Order a number first. Texts to it and from it show up here.</source>
        <translation>Pida antes un número. Los mensajes que reciba y envíe aparecen aquí.</translation>
    </message>
    <message>
        <source>Text %1 from your phone: it shows up here by itself.</source>
        <translation>Escriba a %1 desde su teléfono: aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1?</source>
        <translation>¿Revocar el consentimiento de %1?</translation>
    </message>
    <message>
        <source>No more texts can be sent to this contact from %1. Only the contact can opt in again. This cannot be undone.</source>
        <translation>No se podrán enviar más mensajes a este contacto desde %1. Solo el contacto puede volver a darse de alta. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke consent</source>
        <translation>Revocar consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations match</source>
        <translation>
            <numerusform>%n conversación coincide</numerusform>
            <numerusform>%n conversaciones coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>conversations, unread</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>am::ui::DateJumpPanel</name>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>Escriba un día como %1.</translation>
    </message>
    <message>
        <source>After the last message, of %1.</source>
        <translation>Después del último mensaje, del %1.</translation>
    </message>
    <message>
        <source>Before the first message, of %1.</source>
        <translation>Antes del primer mensaje, del %1.</translation>
    </message>
    <message>
        <source>%1: the first message of that day or the next after it.</source>
        <translation>%1: el primer mensaje de ese día o el siguiente posterior.</translation>
    </message>
</context>
<context>
    <name>am::ui::DeveloperPage</name>
    <message>
        <source>Developer</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Requests of this console since it was opened. Keys, numbers and texts in bodies are masked.</source>
        <translation>Solicitudes de esta consola desde que se abrió. Las claves, los números y los textos de los cuerpos se enmascaran.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>Llamadas a la API</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Sandbox control</source>
        <translation>Control del sandbox</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué solicitudes</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Ruta, código o ID de solicitud</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Todavía no hay solicitudes</translation>
    </message>
    <message>
        <source>Each call to the API appears here with its status, time and request id.</source>
        <translation>Cada llamada a la API aparece aquí con su estado, su duración y su ID de solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) kept in memory, %1 failed</source>
        <translation>
            <numerusform>%n solicitud en memoria, %1 con fallo</numerusform>
            <numerusform>%n solicitudes en memoria, %1 con fallo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Command copied. It takes the key from AGENTMESSAGE_API_KEY.</source>
        <translation>Orden copiada. Toma la clave de AGENTMESSAGE_API_KEY.</translation>
    </message>
</context>
<context>
    <name>am::ui::DoubleOptInDialog</name>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>We text the contact once. Only their YES turns it into consent, with a record that proves it.</source>
        <translation>Escribimos al contacto una sola vez. Solo su YES lo convierte en consentimiento, con un registro que lo demuestra.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar petición</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You have no number yet</source>
        <translation>Todavía no tiene ningún número</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Any notation; numbers without + are read as US numbers.</source>
        <translation>En cualquier notación; los números sin + se leen como de EE. UU.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>From our number</source>
        <translation>Desde nuestro número</translation>
    </message>
    <message>
        <source>Consent is given to one number of yours.</source>
        <translation>El consentimiento se da a uno de sus números.</translation>
    </message>
    <message>
        <source>A good text</source>
        <translation>Un buen texto</translation>
    </message>
    <message>
        <source>An informational check of the words, not legal advice.</source>
        <translation>Comprobación informativa de las palabras, no asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>What they agreed to before</source>
        <translation>Lo que aceptó antes</translation>
    </message>
    <message>
        <source>Optional: the wording of your form or script, kept with the record.</source>
        <translation>Opcional: las palabras de su formulario o guion, que se guardan con el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot tell, no brand is known for this number</source>
        <translation>%1: no se puede saber, no se conoce ninguna marca de este número</translation>
    </message>
    <message>
        <source>%1: not found</source>
        <translation>%1: no se encuentra</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Press Send request again: the same request is never carried out twice.</source>
        <translation>Vuelva a pulsar Enviar petición: la misma solicitud nunca se ejecuta dos veces.</translation>
    </message>
</context>
<context>
    <name>am::ui::DoubleOptInPanel</name>
    <message>
        <source>What can happen: the text goes out and waits for YES; an earlier double opt-in still waits, and no second text goes out; or the contact has opted in already.</source>
        <translation>Lo que puede pasar: el mensaje sale y espera el YES; una doble confirmación anterior sigue a la espera y no sale un segundo mensaje; o el contacto ya está de alta.</translation>
    </message>
    <message>
        <source>Send double opt-in</source>
        <translation>Enviar doble confirmación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Double opt-in</source>
        <translation>Doble confirmación</translation>
    </message>
    <message>
        <source>Confirmation text the contact receives</source>
        <translation>Texto de confirmación que recibe el contacto</translation>
    </message>
    <message>
        <source>Agreement text kept as evidence</source>
        <translation>Texto aceptado que se guarda como prueba</translation>
    </message>
    <message>
        <source>Agreement text kept as evidence (optional)</source>
        <translation>Texto aceptado que se guarda como prueba (opcional)</translation>
    </message>
    <message>
        <source>Ask %1 for consent</source>
        <translation>Pedir consentimiento a %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>am::ui::ErrorCard</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichero: %1</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Notificado: %1</translation>
    </message>
</context>
<context>
    <name>am::ui::ExportBar</name>
    <message>
        <source>Write the messages that pass the filter to a CSV or JSON Lines file</source>
        <translation>Escribir los mensajes que pasan el filtro en un fichero CSV o JSON Lines</translation>
    </message>
    <message>
        <source>Write all records with their history to a CSV or JSON Lines file</source>
        <translation>Escribir todos los registros con su historial en un fichero CSV o JSON Lines</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Close the message about the export</source>
        <translation>Cerrar el aviso sobre la exportación</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln rows to %1</source>
        <translation>
            <numerusform>%Ln fila exportada a %1</numerusform>
            <numerusform>%Ln filas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>am::ui::FigureGrid</name>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>label, figure, comparison, week</comment>
        <translation>%1: %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>am::ui::FirstStepsCard</name>
    <message>
        <source>From here to the first text</source>
        <translation>De aquí al primer mensaje</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>state, title, hint</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>am::ui::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>am::ui::FormRow</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
</context>
<context>
    <name>am::ui::GlobalSearch</name>
    <message>
        <source>Search messages, numbers, tags…</source>
        <translation>Buscar mensajes, números, etiquetas…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Results are shown below while you type; move through them with the arrow keys.</source>
        <translation>Los resultados se muestran abajo mientras escribe; recórralos con las teclas de flecha.</translation>
    </message>
    <message>
        <source>Words, a number, an id, or a filter like status:failed from:+1415* after:2026-01-01 (Ctrl+K)</source>
        <translation>Palabras, un número, un ID o un filtro como status:failed from:+1415* after:2026-01-01 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>am::ui::Inspector</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>am::ui::MainWindow</name>
    <message>
        <source>AgentMessage Console</source>
        <translation>AgentMessage Console</translation>
    </message>
    <message>
        <source>AgentMessage Console — %1 (Sandbox)</source>
        <translation>AgentMessage Console — %1 (Sandbox)</translation>
    </message>
    <message>
        <source>AgentMessage Console — %1</source>
        <translation>AgentMessage Console — %1</translation>
    </message>
</context>
<context>
    <name>am::ui::MessageDetails</name>
    <message>
        <source>Do not send it again.</source>
        <translation>No lo envíe otra vez.</translation>
    </message>
    <message>
        <source>Sending again later may work.</source>
        <translation>Enviarlo más tarde puede funcionar.</translation>
    </message>
    <message>
        <source>Mend the cause before sending again.</source>
        <translation>Corrija la causa antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Sending it once more may work.</source>
        <translation>Enviarlo una vez más puede funcionar.</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>desarrollador</translation>
    </message>
    <message>
        <source>compliance reviewer</source>
        <translation>revisor normativo</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soporte</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>%1 (%2 later)</source>
        <comment>time, span</comment>
        <translation>%1 (%2 después)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectada</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Carrier id</source>
        <translation>ID del operador</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Other fields, as received</source>
        <translation>Otros campos, tal como se recibieron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
</context>
<context>
    <name>am::ui::MessageFilterBar</name>
    <message>
        <source>Filter: words, status:failed, to:+1415…, tag:order-*, after:2026-01-31</source>
        <translation>Filtrar: palabras, status:failed, to:+1415…, tag:order-*, after:2026-01-31</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Message filter</source>
        <translation>Filtro de mensajes</translation>
    </message>
    <message>
        <source>Filter the messages (Ctrl+F)</source>
        <translation>Filtrar los mensajes (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Delivery state</source>
        <translation>Estado de entrega</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>A la espera de un acuse</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Según lo escrito</translation>
    </message>
</context>
<context>
    <name>am::ui::MessageInspector</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>am::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Every text sent and received, and what became of it.</source>
        <translation>Cada mensaje enviado y recibido, y qué fue de él.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Message id copied</source>
        <translation>ID de mensaje copiado</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Texts you send and receive are listed here with their delivery. Text one of your numbers from a phone to see the first.</source>
        <translation>Aquí se muestran los mensajes que envía y recibe, con su entrega. Escriba a uno de sus números desde un teléfono para ver el primero.</translation>
    </message>
    <message>
        <source>Copying the messages</source>
        <translation>Copiando los mensajes</translation>
    </message>
    <message>
        <source>The first ones appear here as soon as they have arrived.</source>
        <translation>Los primeros aparecen aquí en cuanto llegan.</translation>
    </message>
    <message>
        <source>No message passes this filter</source>
        <translation>Ningún mensaje pasa este filtro</translation>
    </message>
    <message numerus="yes">
        <source>In force: %1</source>
        <comment>filter terms</comment>
        <translation>
            <numerusform>Filtro vigente: %1</numerusform>
            <numerusform>Filtros vigentes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, contact</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>am::ui::MessagesTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ new messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ mensaje nuevo</numerusform>
            <numerusform>%Ln+ mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ModeBadge</name>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>An emulator: no text leaves it and nothing is charged.</source>
        <translation>Un emulador: ningún mensaje sale de él y no se cobra nada.</translation>
    </message>
    <message>
        <source>The real API: texts reach people and cost money.</source>
        <translation>La API real: los mensajes llegan a personas y cuestan dinero.</translation>
    </message>
</context>
<context>
    <name>am::ui::NewConversationDialog</name>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>From our number</source>
        <translation>Desde nuestro número</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Number of the contact</source>
        <translation>Número del contacto</translation>
    </message>
    <message>
        <source>(415) 555-0123 or +44 20 7946 0958</source>
        <translation>(415) 555-0123 o +44 20 7946 0958</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opens an empty thread. Nothing is sent until you send a text.</source>
        <translation>Abre un hilo vacío. No se envía nada hasta que usted envíe un mensaje.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>There is no number to send from yet. Order one on the Numbers page.</source>
        <translation>No hay ningún número desde el que enviar. Pida uno en la página Números.</translation>
    </message>
    <message>
        <source>In any notation. Without a country code a US number is meant.</source>
        <translation>En cualquier notación. Sin prefijo de país se entiende un número de EE. UU.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>%1 is one of your own numbers.</source>
        <translation>%1 es uno de sus propios números.</translation>
    </message>
    <message>
        <source>%1, which is not known to be in use. The API decides.</source>
        <translation>%1, que no consta que esté en uso. Decide la API.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Interpretado como %1</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberInspector</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as Front desk</source>
        <translation>Por ejemplo, Recepción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Guardar nombre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Gives the number back to the provider. It cannot be undone.</source>
        <translation>Devuelve el número al proveedor. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Release this number (Delete)</source>
        <translation>Liberar este número (Supr)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Sends under</source>
        <translation>Envía con</translation>
    </message>
    <message>
        <source>Only active campaigns can be attached. Carriers take some time to follow.</source>
        <translation>Solo se pueden vincular campañas activas. Los operadores tardan un tiempo en aplicarlo.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Inbound texts</source>
        <translation>Mensajes entrantes</translation>
    </message>
    <message>
        <source>Called with each text to this number.</source>
        <translation>Se llama con cada mensaje a este número.</translation>
    </message>
    <message>
        <source>Delivery receipts</source>
        <translation>Acuses de entrega</translation>
    </message>
    <message>
        <source>Called when a message changes its status.</source>
        <translation>Se llama cuando un mensaje cambia de estado.</translation>
    </message>
    <message>
        <source>Save webhooks</source>
        <translation>Guardar webhooks</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>E.164</source>
        <translation>E.164</translation>
    </message>
    <message>
        <source>Number id</source>
        <translation>ID del número</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>ID de la campaña</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>campaign, why it cannot be used</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Desvincular</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberOrderDialog</name>
    <message>
        <source>Not needed (toll-free)</source>
        <translation>No hace falta (gratuitos)</translation>
    </message>
    <message>
        <source>Toll-free numbers need no campaign</source>
        <translation>Los números gratuitos no necesitan campaña</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Get numbers</source>
        <translation>Obtener números</translation>
    </message>
    <message>
        <source>A search is a preview, not a reservation: a number is yours once the order went through.</source>
        <translation>Una búsqueda es una vista previa, no una reserva: un número es suyo cuando el pedido se ha completado.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Numbers on offer</source>
        <translation>Números ofrecidos</translation>
    </message>
    <message>
        <source>Numbers in the cart</source>
        <translation>Números del carrito</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Such as Front desk</source>
        <translation>Por ejemplo, Recepción</translation>
    </message>
    <message>
        <source>Label, for all of them</source>
        <translation>Nombre, para todos</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>None: receive only</source>
        <translation>Ninguna: solo reciben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search for numbers</source>
        <translation>Buscar números</translation>
    </message>
    <message>
        <source>By area code, by digits or a word they contain, or toll-free.</source>
        <translation>Por prefijo, por las cifras o la palabra que contienen, o gratuitos.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No number like this is on offer</source>
        <translation>No se ofrece ningún número así</translation>
    </message>
    <message>
        <source>Try another area code or a shorter pattern.</source>
        <translation>Pruebe con otro prefijo o un patrón más corto.</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, ya no disponible</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Todavía no ha elegido nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers chosen</source>
        <translation>
            <numerusform>%Ln número elegido</numerusform>
            <numerusform>%Ln números elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet: %1. The provider charges each number monthly; its price is not known here.</source>
        <translation>Monedero: %1. El proveedor cobra cada número mensualmente; aquí no se conoce su precio.</translation>
    </message>
    <message>
        <source>The wallet could not be read. The provider charges each number monthly.</source>
        <translation>No se pudo leer el monedero. El proveedor cobra cada número mensualmente.</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers</source>
        <translation>
            <numerusform>Pedir %Ln número</numerusform>
            <numerusform>Pedir %Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Pidiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your %L1 numbers are gone: %2. Nothing was ordered or charged.</source>
        <translation>
            <numerusform>%Ln de sus %L1 números ya no está disponible: %2. No se pidió ni se cobró nada.</numerusform>
            <numerusform>%Ln de sus %L1 números ya no están disponibles: %2. No se pidió ni se cobró nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order the other %Ln?</source>
        <translation>
            <numerusform>¿Pedir el otro (%Ln)?</numerusform>
            <numerusform>¿Pedir los otros %Ln?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order the other %Ln</source>
        <translation>
            <numerusform>Pedir el otro (%Ln)</numerusform>
            <numerusform>Pedir los otros %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is %1. Add credit in the AgentMessage dashboard, then order again.</source>
        <translation>El saldo es %1. Añada saldo en el panel de AgentMessage y vuelva a hacer el pedido.</translation>
    </message>
    <message>
        <source>The order may have gone through. The list of numbers is being read again: look there before you order once more.</source>
        <translation>Es posible que el pedido se haya completado. La lista de números se está leyendo de nuevo: mírela antes de volver a pedir.</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers?</source>
        <translation>
            <numerusform>¿Pedir %Ln número?</numerusform>
            <numerusform>¿Pedir %Ln números?</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider charges each number monthly from your wallet. The fee catalog is not read yet, so the price cannot be shown.</source>
        <translation>El proveedor cobra cada número mensualmente de su monedero. El catálogo de tarifas todavía no se lee, por lo que no se puede mostrar el precio.</translation>
    </message>
    <message>
        <source>Wallet balance: %1</source>
        <translation>Saldo del monedero: %1</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Vinculado a %1</translation>
    </message>
    <message>
        <source>No campaign: they receive, but cannot send yet</source>
        <translation>Sin campaña: reciben, pero todavía no pueden enviar</translation>
    </message>
    <message>
        <source>Search, then tick the numbers you want.</source>
        <translation>Busque y marque los números que quiera.</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberSearchBar</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Digits or a word, such as BIKE</source>
        <translation>Cifras o una palabra, como BIKE</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>On the keypad: %1 is %2</source>
        <translation>En el teclado: %1 es %2</translation>
    </message>
    <message>
        <source>Press Enter to search.</source>
        <translation>Pulse Intro para buscar.</translation>
    </message>
    <message>
        <source>Toll-free numbers start with 800, 833, 844, 855, 866, 877 or 888.</source>
        <translation>Los números gratuitos empiezan por 800, 833, 844, 855, 866, 877 u 888.</translation>
    </message>
    <message>
        <source>Leave both empty to see any local number.</source>
        <translation>Deje ambos vacíos para ver cualquier número local.</translation>
    </message>
</context>
<context>
    <name>am::ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>The numbers you text from. A local number sends once an active campaign is attached.</source>
        <translation>Los números desde los que escribe. Un número local envía cuando tiene vinculada una campaña activa.</translation>
    </message>
    <message>
        <source>Get numbers</source>
        <translation>Obtener números</translation>
    </message>
    <message>
        <source>Search and order numbers (%1)</source>
        <translation>Buscar y pedir números (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Can send</source>
        <translation>Pueden enviar</translation>
    </message>
    <message>
        <source>Receive only</source>
        <translation>Solo reciben</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Qué números</translation>
    </message>
    <message>
        <source>Number, label or campaign</source>
        <translation>Número, nombre o campaña</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <translation>Nuestros números</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Número copiado</translation>
    </message>
    <message>
        <source>Your numbers were not copied yet</source>
        <translation>Sus números todavía no se han copiado</translation>
    </message>
    <message>
        <source>The API cannot be reached. The console tries again by itself, and shows them then.</source>
        <translation>No se puede acceder a la API. La consola vuelve a intentarlo por sí sola y entonces los muestra.</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Todavía no hay números</translation>
    </message>
    <message>
        <source>Get a number to receive texts right away. To send from it, attach an active campaign.</source>
        <translation>Obtenga un número para recibir mensajes enseguida. Para enviar desde él, vincule una campaña activa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln numbers shown</source>
        <translation>
            <numerusform>%L1 de %Ln número mostrado</numerusform>
            <numerusform>%L1 de %Ln números mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can send</source>
        <translation>
            <numerusform>%Ln puede enviar</numerusform>
            <numerusform>%Ln pueden enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are yours now</source>
        <translation>
            <numerusform>%n número ya es suyo</numerusform>
            <numerusform>%n números ya son suyos</numerusform>
        </translation>
    </message>
    <message>
        <source>Its conversations could not be counted; they stay readable here but can get no further texts.</source>
        <translation>No se pudieron contar sus conversaciones; siguen legibles aquí, pero no pueden recibir más mensajes.</translation>
    </message>
    <message>
        <source>%1 conversations stay readable here but can get no further texts.</source>
        <translation>%1 conversaciones siguen legibles aquí, pero no pueden recibir más mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations stay readable here but can get no further texts.</source>
        <translation>
            <numerusform>%Ln conversación sigue legible aquí, pero no puede recibir más mensajes.</numerusform>
            <numerusform>%Ln conversaciones siguen legibles aquí, pero no pueden recibir más mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its consent records could not be counted; consent is given to this number and ends with it.</source>
        <translation>No se pudieron contar sus registros de consentimiento; el consentimiento se da a este número y termina con él.</translation>
    </message>
    <message>
        <source>%1 consent records lose their number: consent is given to this number and ends with it.</source>
        <translation>%1 registros de consentimiento pierden su número: el consentimiento se da a este número y termina con él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent records lose their number: consent is given to this number and ends with it.</source>
        <translation>
            <numerusform>%Ln registro de consentimiento pierde su número: el consentimiento se da a este número y termina con él.</numerusform>
            <numerusform>%Ln registros de consentimiento pierden su número: el consentimiento se da a este número y termina con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>¿Liberar %1?</translation>
    </message>
    <message>
        <source>Release %1 (%2)?</source>
        <translation>¿Liberar %1 (%2)?</translation>
    </message>
    <message>
        <source>The number goes back to the provider. This cannot be undone.</source>
        <translation>El número vuelve al proveedor. No se puede deshacer.</translation>
    </message>
    <message>
        <source>It rests in quarantine for 30 days; after that somebody else can get it.</source>
        <translation>Queda en cuarentena 30 días; después puede obtenerlo otra persona.</translation>
    </message>
    <message>
        <source>It is taken out of its campaign %1.</source>
        <translation>Se retira de su campaña %1.</translation>
    </message>
    <message>
        <source>Release number</source>
        <translation>Liberar número</translation>
    </message>
    <message>
        <source>Label saved</source>
        <translation>Nombre guardado</translation>
    </message>
    <message>
        <source>Webhooks saved</source>
        <translation>Webhooks guardados</translation>
    </message>
    <message>
        <source>Campaign attached; carriers follow in a while</source>
        <translation>Campaña vinculada; los operadores lo aplican en un rato</translation>
    </message>
    <message>
        <source>Campaign detached; the number receives only</source>
        <translation>Campaña desvinculada; el número solo recibe</translation>
    </message>
    <message>
        <source>Number released</source>
        <translation>Número liberado</translation>
    </message>
    <message>
        <source>Copying is paused by you. Resume it in the sync panel, at the top right.</source>
        <translation>Usted ha pausado la copia. Reanúdela en el panel de sincronización, arriba a la derecha.</translation>
    </message>
</context>
<context>
    <name>am::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Is anything wrong, and what needs you?</source>
        <translation>¿Hay algún problema y qué requiere su atención?</translation>
    </message>
    <message>
        <source>The figures could not be read again: %1.</source>
        <translation>No se pudieron volver a leer las cifras: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Copying your account</source>
        <translation>Copiando su cuenta</translation>
    </message>
    <message>
        <source>Numbers, messages and consent are being copied. What matters shows up here as it arrives.</source>
        <translation>Se están copiando los números, los mensajes y el consentimiento. Lo importante aparece aquí según llega.</translation>
    </message>
</context>
<context>
    <name>am::ui::Page</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Counts of this page</source>
        <translation>Recuentos de esta página</translation>
    </message>
</context>
<context>
    <name>am::ui::PageRegistry</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>am::ui::PhonePanel</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Number of another phone</source>
        <translation>Número de otro teléfono</translation>
    </message>
    <message>
        <source>Another phone, e.g. (312) 555-0188</source>
        <translation>Otro teléfono, p. ej. (312) 555-0188</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Añadir este teléfono</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Texts on this phone</source>
        <translation>Mensajes de este teléfono</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Responder:</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Responder %1</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Para:</translation>
    </message>
    <message>
        <source>Our number that gets the text</source>
        <translation>Nuestro número que recibe el mensaje</translation>
    </message>
    <message>
        <source>Text from this phone</source>
        <translation>Texto desde este teléfono</translation>
    </message>
    <message>
        <source>Text us from this phone</source>
        <translation>Escríbanos desde este teléfono</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Pick or add a phone</source>
        <translation>Elija o añada un teléfono</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no number to text yet. Get one on the Numbers page.</source>
        <translation>Todavía no hay ningún número al que escribir. Obtenga uno en la página Números.</translation>
    </message>
</context>
<context>
    <name>am::ui::ProfileRow</name>
    <message>
        <source>Open %1, sandbox</source>
        <translation>Abrir %1, sandbox</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>runs in this console</source>
        <translation>se ejecuta en esta consola</translation>
    </message>
</context>
<context>
    <name>am::ui::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show or hide the labels (Ctrl+B)</source>
        <translation>Mostrar u ocultar los nombres (Ctrl+B)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>am::ui::RecentCard</name>
    <message>
        <source>Latest from contacts</source>
        <translation>Lo último de los contactos</translation>
    </message>
    <message>
        <source>No contact has had the last word lately. Answers show up here.</source>
        <translation>Ningún contacto ha tenido la última palabra últimamente. Las respuestas aparecen aquí.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>[Attachment]</source>
        <translation>[Adjunto]</translation>
    </message>
</context>
<context>
    <name>am::ui::ReconcileDialog</name>
    <message>
        <source>Compare with the API</source>
        <translation>Comparar con la API</translation>
    </message>
    <message>
        <source>Is the local copy what the API has? Closing this window does not end a comparison.</source>
        <translation>¿Coincide la copia local con lo que tiene la API? Cerrar esta ventana no pone fin a una comparación.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Write the missing and the different rows into the local copy</source>
        <translation>Escribir en la copia local las filas que faltan y las distintas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Todavía no se ha comparado nada</translation>
    </message>
    <message>
        <source>One request for each page of the lists. The API&apos;s read limits are kept.</source>
        <translation>Una solicitud por cada página de las listas. Se respetan los límites de lectura de la API.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>What differs is asked for a second time before it is shown here.</source>
        <translation>Lo que difiere se consulta una segunda vez antes de mostrarse aquí.</translation>
    </message>
    <message>
        <source>Everything is the same</source>
        <translation>Todo es igual</translation>
    </message>
    <message>
        <source>Not everything was compared</source>
        <translation>No se ha comparado todo</translation>
    </message>
    <message>
        <source>Compare again once the API can be reached.</source>
        <translation>Vuelva a comparar cuando se pueda acceder a la API.</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Ninguna fila que mostrar</translation>
    </message>
    <message>
        <source>Choose a list above to see which of its rows differ.</source>
        <translation>Elija arriba una lista para ver cuáles de sus filas difieren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Volver a comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationDialog</name>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Why it was rejected before</source>
        <translation>Por qué se rechazó antes</translation>
    </message>
    <message>
        <source>Filing…</source>
        <translation>Presentando…</translation>
    </message>
    <message>
        <source>Some fields need attention.</source>
        <translation>Algunos campos requieren atención.</translation>
    </message>
    <message>
        <source>The draft is saved as you type.</source>
        <translation>El borrador se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>It may have been filed. The list is being read again: look there before you file once more, as each filing is charged.</source>
        <translation>Es posible que se haya presentado. La lista se está leyendo de nuevo: mírela antes de volver a presentar, porque cada presentación se cobra.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
        <source>Everything typed here is removed. What is already filed stays.</source>
        <translation>Se elimina todo lo escrito aquí. Lo ya presentado se conserva.</translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationFormView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it is disabled</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Todavía no hay nada que elegir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%L1 of at least %L2</source>
        <translation>%L1 de al menos %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %L1</source>
        <translation>hasta %L1</translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationInspector</name>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>The usual cause is an EIN that is wrong or does not match the legal name.</source>
        <translation>La causa habitual es un EIN incorrecto o que no coincide con la razón social.</translation>
    </message>
    <message>
        <source>As filed</source>
        <translation>Tal como se presentó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>ID del registro</translation>
    </message>
    <message>
        <source>Brand id</source>
        <translation>ID de la marca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalidades</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Solo adultos</translation>
    </message>
    <message>
        <source>Direct lending</source>
        <translation>Préstamos directos</translation>
    </message>
    <message>
        <source>Number pool</source>
        <translation>Grupo de números</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>ID de la campaña</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>The API gives no reason.</source>
        <translation>La API no da ningún motivo.</translation>
    </message>
    <message>
        <source>Open as new draft</source>
        <translation>Abrir como borrador nuevo</translation>
    </message>
    <message>
        <source>A rejected campaign cannot be changed; a corrected one is filed anew</source>
        <translation>Una campaña rechazada no se puede cambiar; se presenta de nuevo una corregida</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Nothing yet: carriers answer once the registry has accepted the campaign.</source>
        <translation>Nada todavía: los operadores responden cuando el registro ha aceptado la campaña.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Runs it</source>
        <translation>La cursa</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisa</translation>
    </message>
    <message>
        <source>Per min.</source>
        <translation>Por min.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Opt-in flow</source>
        <translation>Proceso de alta</translation>
    </message>
    <message numerus="yes">
        <source>Sample %1 · %Ln segments</source>
        <translation>
            <numerusform>Ejemplo %1 · %Ln segmento</numerusform>
            <numerusform>Ejemplo %1 · %Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Opt-in keywords</source>
        <translation>Palabras clave de alta</translation>
    </message>
    <message>
        <source>Opt-in confirmation</source>
        <translation>Confirmación de alta</translation>
    </message>
    <message>
        <source>Opt-out keywords</source>
        <translation>Palabras clave de baja</translation>
    </message>
    <message>
        <source>Opt-out confirmation</source>
        <translation>Confirmación de baja</translation>
    </message>
    <message>
        <source>Help keywords</source>
        <translation>Palabras clave de ayuda</translation>
    </message>
    <message>
        <source>Help reply</source>
        <translation>Respuesta de ayuda</translation>
    </message>
    <message>
        <source>Decide in sandbox</source>
        <translation>Decidir en el sandbox</translation>
    </message>
    <message>
        <source>Here you are the registry. A live review takes days.</source>
        <translation>Aquí usted es el registro. Una revisión real tarda días.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Reasons, one per line</source>
        <translation>Motivos, uno por línea</translation>
    </message>
    <message>
        <source>Reasons for the rejection, one per line</source>
        <translation>Motivos del rechazo, uno por línea</translation>
    </message>
    <message>
        <source>The EIN does not match the legal name.</source>
        <translation>El EIN no coincide con la razón social.</translation>
    </message>
    <message>
        <source>The opt-in flow does not show the consent wording.</source>
        <translation>El proceso de alta no muestra el texto de consentimiento.</translation>
    </message>
    <message>
        <source>Reject with these reasons</source>
        <translation>Rechazar por estos motivos</translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationPage</name>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Your brands and campaigns at the registry. Carriers block numbers that send without a campaign.</source>
        <translation>Sus marcas y campañas en el registro. Los operadores bloquean los números que envían sin campaña.</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Nueva marca</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Brands or campaigns</source>
        <translation>Marcas o campañas</translation>
    </message>
    <message>
        <source>Decided in the sandbox</source>
        <translation>Decidido en el sandbox</translation>
    </message>
    <message>
        <source>File a campaign of a verified brand</source>
        <translation>Presentar una campaña de una marca verificada</translation>
    </message>
    <message>
        <source>A campaign needs a verified brand first</source>
        <translation>Una campaña necesita antes una marca verificada</translation>
    </message>
    <message>
        <source>Brands (%L1)</source>
        <translation>Marcas (%L1)</translation>
    </message>
    <message>
        <source>Campaigns (%L1)</source>
        <translation>Campañas (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brands</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations were not copied yet</source>
        <translation>Los registros todavía no se han copiado</translation>
    </message>
    <message>
        <source>The API cannot be reached. The console tries again by itself, and shows them then.</source>
        <translation>No se puede acceder a la API. La consola vuelve a intentarlo por sí sola y entonces los muestra.</translation>
    </message>
    <message>
        <source>No brand yet</source>
        <translation>Todavía no hay ninguna marca</translation>
    </message>
    <message>
        <source>Carriers want to know who sends. Register your business as a brand first; campaigns follow once it is verified.</source>
        <translation>Los operadores quieren saber quién envía. Registre primero su empresa como marca; las campañas vienen después de la verificación.</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Todavía no hay ninguna campaña</translation>
    </message>
    <message>
        <source>A campaign says what you send and how people agreed to it. Numbers send under it.</source>
        <translation>Una campaña dice qué envía usted y cómo lo aceptó la gente. Los números envían con ella.</translation>
    </message>
    <message>
        <source>A campaign can be filed as soon as the brand is verified.</source>
        <translation>Se puede presentar una campaña en cuanto la marca está verificada.</translation>
    </message>
    <message>
        <source>Tells the registry who sends. The facts must match your tax record.</source>
        <translation>Indica al registro quién envía. Los datos deben coincidir con su ficha fiscal.</translation>
    </message>
    <message>
        <source>File brand</source>
        <translation>Presentar marca</translation>
    </message>
    <message>
        <source>File this brand?</source>
        <translation>¿Presentar esta marca?</translation>
    </message>
    <message>
        <source>The registry charges a fee to your wallet for each filing. It is not refunded, whatever the outcome, and a filed brand cannot be changed here.</source>
        <translation>El registro cobra una tarifa a su monedero por cada presentación. No se devuelve, sea cual sea el resultado, y una marca presentada no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Brand filed; the registry verifies it now</source>
        <translation>Marca presentada; el registro la verifica ahora</translation>
    </message>
    <message>
        <source>Tells carriers what you send, and how people agreed to it. Reviewers read every word.</source>
        <translation>Indica a los operadores qué envía y cómo lo aceptó la gente. Los revisores leen cada palabra.</translation>
    </message>
    <message>
        <source>File campaign</source>
        <translation>Presentar campaña</translation>
    </message>
    <message>
        <source>File this campaign?</source>
        <translation>¿Presentar esta campaña?</translation>
    </message>
    <message>
        <source>The registry charges a fee to your wallet for each filing, and carriers charge monthly. It is not refunded if the campaign is rejected, and a filed campaign cannot be changed.</source>
        <translation>El registro cobra una tarifa a su monedero por cada presentación, y los operadores cobran mensualmente. No se devuelve si la campaña se rechaza, y una campaña presentada no se puede cambiar.</translation>
    </message>
    <message>
        <source>Campaign filed; carriers review it now</source>
        <translation>Campaña presentada; los operadores la revisan ahora</translation>
    </message>
    <message>
        <source>Replace the unfinished draft?</source>
        <translation>¿Sustituir el borrador sin terminar?</translation>
    </message>
    <message>
        <source>There is a campaign draft that was not filed. Opening the rejected campaign replaces it.</source>
        <translation>Hay un borrador de campaña que no se presentó. Al abrir la campaña rechazada se sustituye.</translation>
    </message>
    <message>
        <source>Replace draft</source>
        <translation>Sustituir borrador</translation>
    </message>
    <message>
        <source>Copying is paused by you. Resume it in the sync panel, at the top right.</source>
        <translation>Usted ha pausado la copia. Reanúdela en el panel de sincronización, arriba a la derecha.</translation>
    </message>
</context>
<context>
    <name>am::ui::SandboxControls</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Slow (200 to 1,500 ms)</source>
        <translation>Lento (de 200 a 1500 ms)</translation>
    </message>
    <message>
        <source>Rough network</source>
        <translation>Red inestable</translation>
    </message>
    <message>
        <source>Rate limited (half)</source>
        <translation>Ritmo limitado (la mitad)</translation>
    </message>
    <message>
        <source>Late and repeated receipts</source>
        <translation>Acuses tardíos y repetidos</translation>
    </message>
    <message>
        <source>Every answer lost</source>
        <translation>Todas las respuestas perdidas</translation>
    </message>
    <message>
        <source>Sandbox controls</source>
        <translation>Controles del sandbox</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Advance the clock by %1</source>
        <translation>Adelantar el reloj %1</translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 día</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Virtual: it stands still until you advance it; everything due then happens in order.</source>
        <translation>Virtual: está parado hasta que usted lo adelanta; entonces ocurre por orden todo lo pendiente.</translation>
    </message>
    <message>
        <source>Runs with real time. Advancing moves it further ahead.</source>
        <translation>Corre con el tiempo real. Adelantarlo lo lleva más allá.</translation>
    </message>
    <message>
        <source>Carrier reviews</source>
        <translation>Revisiones de los operadores</translation>
    </message>
    <message>
        <source>Nothing waits. A brand or campaign you file on the Registration page appears here.</source>
        <translation>Nada está a la espera. Una marca o campaña que presente en la página Registro aparece aquí.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Tax id does not match the legal name</source>
        <translation>El identificador fiscal no coincide con la razón social</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Call to action does not name the sender</source>
        <translation>La llamada a la acción no nombra al remitente</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Reason for rejecting %1</source>
        <translation>Motivo para rechazar %1</translation>
    </message>
    <message>
        <source>Reason for rejecting</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Disturbances</source>
        <translation>Perturbaciones</translation>
    </message>
    <message>
        <source>What a bad day looks like, to see how this console or your own program takes it.</source>
        <translation>Cómo es un mal día, para ver cómo lo llevan esta consola o su propio programa.</translation>
    </message>
    <message>
        <source>Use it from your own program</source>
        <translation>Úselo desde su propio programa</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>API key of this sandbox</source>
        <translation>Clave de API de este sandbox</translation>
    </message>
</context>
<context>
    <name>am::ui::SandboxPage</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>An emulator of the API: move its clock, answer as its phones, decide its reviews.</source>
        <translation>Un emulador de la API: mueva su reloj, responda como sus teléfonos, decida sus revisiones.</translation>
    </message>
    <message>
        <source>World “%1”, seed %2 · %3 outbound, %4 inbound, %5 numbers, %6 consent records</source>
        <translation>Mundo «%1», semilla %2 · %3 salientes, %4 entrantes, %5 números, %6 registros de consentimiento</translation>
    </message>
    <message>
        <source> %1: %2.</source>
        <translation> %1: %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>am::ui::SearchPanel</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>All in Messages</source>
        <translation>Todos en Mensajes</translation>
    </message>
    <message>
        <source>Opens the messages with this filter (Enter)</source>
        <translation>Abre los mensajes con este filtro (Intro)</translation>
    </message>
</context>
<context>
    <name>am::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>How the console looks, how often it asks for news, and this profile.</source>
        <translation>El aspecto de la consola, cada cuánto pide novedades y este perfil.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows the desktop&apos;s light or dark setting.</source>
        <translation>Sistema sigue el ajuste claro u oscuro del escritorio.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de fila</translation>
    </message>
    <message>
        <source>Compact rows are 28 pixels high, comfortable ones 36.</source>
        <translation>Las filas compactas miden 28 píxeles de alto; las cómodas, 36.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Tiene efecto de inmediato.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for news every</source>
        <translation>Pedir novedades cada</translation>
    </message>
    <message>
        <source>Applies when a profile is opened. F5 asks at once, at any time.</source>
        <translation>Se aplica cuando se abre un perfil. F5 las pide al momento, cuando quiera.</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Forget this profile…</source>
        <translation>Olvidar este perfil…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Removes the key, the archive, and your own drafts and notes from this computer. Nothing changes at AgentMessage.</source>
        <translation>Elimina de este equipo la clave, el archivo local y sus propios borradores y notas. Nada cambia en AgentMessage.</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;?</source>
        <translation>¿Olvidar «%1»?</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is deleted from this computer. This cannot be undone.</source>
        <translation>La carpeta del perfil se elimina de este equipo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The archive can be copied from the API again, as far back as the API still keeps messages.</source>
        <translation>El archivo local se puede volver a copiar de la API, hasta donde la API aún conserve mensajes.</translation>
    </message>
    <message>
        <source>Drafts, the outbox and saved views are gone for good.</source>
        <translation>Los borradores, la bandeja de salida y las vistas guardadas se pierden para siempre.</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>Olvidar perfil</translation>
    </message>
</context>
<context>
    <name>am::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar el sandbox</translation>
    </message>
    <message>
        <source>AgentMessage Console</source>
        <translation>AgentMessage Console</translation>
    </message>
    <message>
        <source>Texts, consent and registration of your AgentMessage account, on an offline copy.</source>
        <translation>Mensajes, consentimiento y registro de su cuenta de AgentMessage, en una copia sin conexión.</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; is not kept on this computer. Enter it again.</source>
        <translation>La clave de «%1» no se guarda en este equipo. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The whole API, emulated in this console, with a bike shop&apos;s 90 days of texts in it.</source>
        <translation>Toda la API, emulada en esta consola, con 90 días de mensajes de una tienda de bicicletas.</translation>
    </message>
    <message>
        <source>No account and no network needed</source>
        <translation>No hace falta cuenta ni red</translation>
    </message>
    <message>
        <source>Phones on screen to answer from: YES, STOP, HELP</source>
        <translation>Teléfonos en pantalla desde los que responder: YES, STOP, HELP</translation>
    </message>
    <message>
        <source>A clock to push forward, reviews to decide, failures to provoke</source>
        <translation>Un reloj que adelantar, revisiones que decidir, fallos que provocar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer and nothing is charged</source>
        <translation>Nada sale de este equipo y no se cobra nada</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Iniciar sesión con una clave de API</translation>
    </message>
    <message>
        <source>The key stays on this computer, in its keychain.</source>
        <translation>La clave permanece en este equipo, en su llavero.</translation>
    </message>
    <message>
        <source>The organization&apos;s name, if left empty</source>
        <translation>El nombre de la organización, si se deja vacío</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>Mostrar u ocultar la clave</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>Perfiles de este equipo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, next step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start with an empty one</source>
        <translation>Empezar con uno vacío</translation>
    </message>
    <message>
        <source>No texts, no numbers: walk through the first steps of a new account</source>
        <translation>Sin mensajes ni números: recorra los primeros pasos de una cuenta nueva</translation>
    </message>
</context>
<context>
    <name>am::ui::SyncIndicator</name>
    <message>
        <source>%1. %2</source>
        <comment>sync state, coverage</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stream, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click for details and to pause. F5 asks for news now.</source>
        <translation>Haga clic para ver los detalles y pausar. F5 pide novedades ahora.</translation>
    </message>
</context>
<context>
    <name>am::ui::SyncPanel</name>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Compare with the API…</source>
        <translation>Comparar con la API…</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copia local</translation>
    </message>
    <message>
        <source>Ask for news now (F5)</source>
        <translation>Pedir novedades ahora (F5)</translation>
    </message>
    <message>
        <source>Read every list of the API and hold it against the local copy</source>
        <translation>Leer cada lista de la API y compararla con la copia local</translation>
    </message>
    <message>
        <source>The pause holds until the console ends, but could not be kept: %1</source>
        <translation>La pausa rige hasta que la consola termina, pero no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Nothing more is copied until you resume, also after a restart. Texts are still sent, and their statuses asked for.</source>
        <translation>No se copia nada más hasta que usted lo reanude, tampoco después de reiniciar. Los mensajes se siguen enviando y sus estados se siguen consultando.</translation>
    </message>
</context>
<context>
    <name>am::ui::SyncStreamRow</name>
    <message>
        <source>rows that could not be read</source>
        <translation>filas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Everything is paused. Resume all of it first.</source>
        <translation>Todo está en pausa. Reanúdelo todo primero.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, pace</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
</context>
<context>
    <name>am::ui::ThreadFindBar</name>
    <message>
        <source>Older hit (F3)</source>
        <translation>Resultado más antiguo (F3)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+F3)</source>
        <translation>Resultado más reciente (Mayús+F3)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, or a filter like is:inbound or status:failed</source>
        <translation>Palabras, &quot;una frase&quot; o un filtro como is:inbound o status:failed</translation>
    </message>
    <message>
        <source>Close and stay here (Esc returns)</source>
        <translation>Cerrar y quedarse aquí (Esc vuelve)</translation>
    </message>
</context>
<context>
    <name>am::ui::ThreadPane</name>
    <message>
        <source>No messages yet.</source>
        <translation>Todavía no hay mensajes.</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Count the last message as unread again (Alt+U)</source>
        <translation>Volver a contar el último mensaje como no leído (Alt+U)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Consent, counts and where the number is from (Alt+I)</source>
        <translation>Consentimiento, recuentos y de dónde es el número (Alt+I)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>our number</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <comment>label, our number</comment>
        <translation>en %1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Nothing on or after %1. The last message is of %2.</source>
        <translation>Nada el %1 ni después. El último mensaje es del %2.</translation>
    </message>
    <message>
        <source>Nothing on %1. The next message is of %2.</source>
        <translation>Nada el %1. El mensaje siguiente es del %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Volver a donde estaba (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Buscar en esta conversación (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>Ir a un día (Ctrl+G)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln messages selected</source>
        <translation>
            <numerusform>%Ln mensaje seleccionado: toda la conversación</numerusform>
            <numerusform>%Ln mensajes seleccionados: toda la conversación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln loaded messages selected, not all of the conversation</source>
        <translation>
            <numerusform>%Ln mensaje cargado seleccionado, no toda la conversación</numerusform>
            <numerusform>%Ln mensajes cargados seleccionados, no toda la conversación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ThreadView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages below</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Últimos</translation>
    </message>
</context>
<context>
    <name>am::ui::TopBar</name>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>The sandbox that this console runs</source>
        <translation>El sandbox que ejecuta esta consola</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Añadir un perfil…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Salir del sandbox</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Forget this profile…</source>
        <translation>Olvidar este perfil…</translation>
    </message>
</context>
<context>
    <name>am::ui::WorkspaceView</name>
    <message>
        <source>There is no keychain on this computer. The key is kept until the console ends and must be entered again then.</source>
        <translation>No hay llavero en este equipo. La clave se conserva hasta que la consola termina y después hay que introducirla de nuevo.</translation>
    </message>
    <message>
        <source>The archive was damaged and is being copied again. The old file was kept as %1. Your drafts and notes are untouched.</source>
        <translation>El archivo local estaba dañado y se está copiando de nuevo. El antiguo se conservó como %1. Sus borradores y notas están intactos.</translation>
    </message>
    <message>
        <source>This key works, but lacks the scope org:read: the account page stays empty.</source>
        <translation>Esta clave funciona, pero carece del permiso (scope) org:read: la página Cuenta queda vacía.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The key was refused. The local copy stays readable; sign in again with a valid key to refresh it.</source>
        <translation>La clave se rechazó. La copia local sigue legible; vuelva a iniciar sesión con una clave válida para actualizarla.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Copying has stopped. %1 %2</source>
        <translation>La copia se ha detenido. %1. %2</translation>
    </message>
    <message>
        <source>Offline: %1 Everything copied so far can be read and searched. A text sent now is looked up before it may be sent again.</source>
        <translation>Sin conexión: %1 Todo lo copiado hasta ahora se puede leer y buscar. Un mensaje enviado ahora se comprueba antes de que pueda enviarse de nuevo.</translation>
    </message>
    <message>
        <source>The log of the ledger was damaged: the last changes to drafts and notes may be missing. The ledger as it was found was kept as %1. Look through your drafts and the texts waiting to be sent.</source>
        <translation>El diario del libro local estaba dañado: es posible que falten los últimos cambios en borradores y notas. El libro local, tal como se encontró, se conservó como %1. Revise sus borradores y los mensajes que esperan a enviarse.</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>problem, explanation, next step</comment>
        <translation>%1. %2 %3</translation>
    </message>
</context>
</TS>
