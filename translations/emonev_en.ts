<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MonthText</name>
    <message numerus="yes">
        <source>%1 in %n earlier month(s).</source>
        <translation>
            <numerusform>%1 in %n earlier month.</numerusform>
            <numerusform>%1 in %n earlier months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %n earlier months.</source>
        <translation>
            <numerusform>%1 to %2 in %n earlier months.</numerusform>
            <numerusform>%1 to %2 in %n earlier months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::AdminPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have not sent yet</source>
        <translation>
            <numerusform>%n unit have not sent yet</numerusform>
            <numerusform>%n units have not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused change(s)</source>
        <translation>
            <numerusform>%n refused change</numerusform>
            <numerusform>%n refused changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) copied.</source>
        <translation>
            <numerusform>%n reminder copied.</numerusform>
            <numerusform>%n reminders copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over.</source>
        <translation>
            <numerusform>%n change taken over.</numerusform>
            <numerusform>%n changes taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::AssessmentPage</name>
    <message numerus="yes">
        <source>%1 of %n unit(s) finished</source>
        <translation>
            <numerusform>%1 of %n unit finished</numerusform>
            <numerusform>%1 of %n units finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::CaseDetail</name>
    <message numerus="yes">
        <source>%n complaint(s) chosen: a step applies to all of them.</source>
        <translation>
            <numerusform>%n complaint chosen: a step applies to all of them.</numerusform>
            <numerusform>%n complaints chosen: a step applies to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::ChartText</name>
    <message numerus="yes">
        <source>None of the %n unit(s) is complete yet.</source>
        <translation>
            <numerusform>The only unit is not complete yet.</numerusform>
            <numerusform>None of the %n units is complete yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::CityDocument</name>
    <message numerus="yes">
        <source>None of the %n unit(s) has been assessed completely yet.</source>
        <translation>
            <numerusform>The only unit has not been assessed completely yet.</numerusform>
            <numerusform>None of the %n units has been assessed completely yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::Comparison</name>
    <message numerus="yes">
        <source>%n part(s) differ.</source>
        <translation>
            <numerusform>%n part differs.</numerusform>
            <numerusform>%n parts differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::ComplaintsPage</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written down for %n complaint(s).</source>
        <translation>
            <numerusform>Written down for %n complaint.</numerusform>
            <numerusform>Written down for %n complaints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::ConflictPane</name>
    <message numerus="yes">
        <source>The same for all %n like this</source>
        <translation>
            <numerusform>The same for all %n like this</numerusform>
            <numerusform>The same for all %n like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::CourierActions</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the city server</source>
        <translation>
            <numerusform>%n answer of the city server</numerusform>
            <numerusform>%n answers of the city server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be put in: their units&apos; keys are not on this laptop yet. Sync once with the city server.</source>
        <translation>
            <numerusform>%n change could not be put in: their units&apos; keys are not on this laptop yet. Sync once with the city server.</numerusform>
            <numerusform>%n changes could not be put in: their units&apos; keys are not on this laptop yet. Sync once with the city server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>%n new change</numerusform>
            <numerusform>%n new changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own answered</source>
        <translation>
            <numerusform>%n of your own answered</numerusform>
            <numerusform>%n of your own answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are meant for others and stayed closed.</source>
        <translation>
            <numerusform>%n part are meant for others and stayed closed.</numerusform>
            <numerusform>%n parts are meant for others and stayed closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::ErrorText</name>
    <message numerus="yes">
        <source>%n change(s) or file(s) were not sent yet. They stay on this laptop, but nobody else sees them.</source>
        <translation>
            <numerusform>%n change or file were not sent yet. They stay on this laptop, but nobody else sees them.</numerusform>
            <numerusform>%n changes or files were not sent yet. They stay on this laptop, but nobody else sees them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision. Both values are kept.</source>
        <translation>
            <numerusform>%n conflict wait for a decision. Both values are kept.</numerusform>
            <numerusform>%n conflicts wait for a decision. Both values are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n change(s). They are kept; see why in the outbox.</source>
        <translation>
            <numerusform>The server refused %n change. They are kept; see why in the outbox.</numerusform>
            <numerusform>The server refused %n changes. They are kept; see why in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::HomeText</name>
    <message numerus="yes">
        <source>%n answer(s): %1</source>
        <translation>
            <numerusform>%n answer: %1</numerusform>
            <numerusform>%n answers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of standards: %1</source>
        <translation>
            <numerusform>%n part of standards: %1</numerusform>
            <numerusform>%n parts of standards: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s): %1</source>
        <translation>
            <numerusform>%n service: %1</numerusform>
            <numerusform>%n services: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the unit: %1</source>
        <translation>
            <numerusform>%n change of the unit: %1</numerusform>
            <numerusform>%n changes of the unit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
            <numerusform>%n files: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the city</source>
        <translation>
            <numerusform>%n setting of the city</numerusform>
            <numerusform>%n settings of the city</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s): %1</source>
        <translation>
            <numerusform>%n complaint: %1</numerusform>
            <numerusform>%n complaints: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of complaints: %1</source>
        <translation>
            <numerusform>%n step of complaints: %1</numerusform>
            <numerusform>%n steps of complaints: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): %1</source>
        <translation>
            <numerusform>%n letter: %1</numerusform>
            <numerusform>%n letters: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::ImportText</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::OutboxPane</name>
    <message numerus="yes">
        <source>%n change(s) written to %1.</source>
        <translation>
            <numerusform>%n change written to %1.</numerusform>
            <numerusform>%n changes written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::OutlookLine</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more will be late</source>
        <translation>
            <numerusform>%n more will be late</numerusform>
            <numerusform>%n more will be late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::PerformanceModel</name>
    <message numerus="yes">
        <source>Only %n finished case(s): too few data for a rank, which needs %1.</source>
        <translation>
            <numerusform>Only %n finished case: too few data for a rank, which needs %1.</numerusform>
            <numerusform>Only %n finished cases: too few data for a rank, which needs %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::PerformancePage</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::PerformanceText</name>
    <message numerus="yes">
        <source>%n unit(s) in grey finished fewer than %1 complaints: one quick case is no record, so they get no rank.</source>
        <translation>
            <numerusform>%n unit in grey finished fewer than %1 complaints: one quick case is no record, so they get no rank.</numerusform>
            <numerusform>%n units in grey finished fewer than %1 complaints: one quick case is no record, so they get no rank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::PrintPreview</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n PDF written to %1.</numerusform>
            <numerusform>%n PDFs written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged one(s) left as they were.</source>
        <translation>
            <numerusform>%n unchanged one left as they were.</numerusform>
            <numerusform>%n unchanged ones left as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::ServicePane</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::StandardsPage</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::StepDialog</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::SyncPage</name>
    <message numerus="yes">
        <source>%n conflict(s) decided.</source>
        <translation>
            <numerusform>%n conflict decided.</numerusform>
            <numerusform>%n conflicts decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::SyncText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are safe on this laptop.</source>
        <translation>
            <numerusform>%n change are safe on this laptop.</numerusform>
            <numerusform>%n changes are safe on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet, safe on this laptop.</source>
        <translation>
            <numerusform>%n change not sent yet, safe on this laptop.</numerusform>
            <numerusform>%n changes not sent yet, safe on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Sending %n change…</numerusform>
            <numerusform>Sending %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: sign in again to send %n change(s).</source>
        <translation>
            <numerusform>Paused: sign in again to send %n change.</numerusform>
            <numerusform>Paused: sign in again to send %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server came back from a backup; %n change(s) are sent once more.</source>
        <translation>
            <numerusform>The server came back from a backup; %n change are sent once more.</numerusform>
            <numerusform>The server came back from a backup; %n changes are sent once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::UnitDocument</name>
    <message numerus="yes">
        <source>Meeting the following %n item(s) lifts the score from %1 to %2, to %3 (from %4). No smaller number of items is enough.</source>
        <translation>
            <numerusform>Meeting the following %n item lifts the score from %1 to %2, to %3 (from %4). No smaller number of items is enough.</numerusform>
            <numerusform>Meeting the following %n items lifts the score from %1 to %2, to %3 (from %4). No smaller number of items is enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::UnitModel</name>
    <message numerus="yes">
        <source>%n open conflict(s): see Sync</source>
        <translation>
            <numerusform>%n open conflict: see Sync</numerusform>
            <numerusform>%n open conflicts: see Sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open conflict(s)</source>
        <translation>
            <numerusform>%1, %n open conflict</numerusform>
            <numerusform>%1, %n open conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::UnitView</name>
    <message numerus="yes">
        <source>%n complaint(s) late</source>
        <translation>
            <numerusform>%n complaint late</numerusform>
            <numerusform>%n complaints late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due until %1</source>
        <translation>
            <numerusform>%n due until %1</numerusform>
            <numerusform>%n due until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more will be late if they take as long as before, the first on %1.</source>
        <translation>
            <numerusform>%n more will be late if they take as long as before, the first on %1.</numerusform>
            <numerusform>%n more will be late if they take as long as before, the first on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::UnitsPage</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 of %n unit</numerusform>
            <numerusform>%1 of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) shown</source>
        <translation>
            <numerusform>%n service shown</numerusform>
            <numerusform>%n services shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::UserDialog</name>
    <message numerus="yes">
        <source>A password has at least %n character(s). Tell it to the person yourself, not by e-mail.</source>
        <translation>
            <numerusform>A password has at least %n character. Tell it to the person yourself, not by e-mail.</numerusform>
            <numerusform>A password has at least %n characters. Tell it to the person yourself, not by e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) chosen.</source>
        <translation>
            <numerusform>%n unit chosen.</numerusform>
            <numerusform>%n units chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emonev::WhyDialog</name>
    <message numerus="yes">
        <source>%n improvement(s) are enough for &quot;%1&quot; (%2): from %3 to %4.</source>
        <translation>
            <numerusform>%n improvement is enough for &quot;%1&quot; (%2): from %3 to %4.</numerusform>
            <numerusform>%n improvements are enough for &quot;%1&quot; (%2): from %3 to %4.</numerusform>
        </translation>
    </message>
</context>
</TS>
