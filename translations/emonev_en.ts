<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>MonthText</name>
        <message numerus="yes">
            <source>%1 in %Ln earlier month(s).</source>
            <translation>
                <numerusform>%1 in %Ln earlier month.</numerusform>
                <numerusform>%1 in %Ln earlier months.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 in %Ln earlier months.</source>
            <translation>
                <numerusform>%1 to %2 in %Ln earlier months.</numerusform>
                <numerusform>%1 to %2 in %Ln earlier months.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
                <numerusform>%Ln units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln late</source>
            <translation>
                <numerusform>%Ln late</numerusform>
                <numerusform>%Ln late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::AdminPage</name>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln laptop(s)</source>
            <translation>
                <numerusform>%Ln laptop</numerusform>
                <numerusform>%Ln laptops</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s) have not sent yet</source>
            <translation>
                <numerusform>%Ln unit have not sent yet</numerusform>
                <numerusform>%Ln units have not sent yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused change(s)</source>
            <translation>
                <numerusform>%Ln refused change</numerusform>
                <numerusform>%Ln refused changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reminder(s) copied.</source>
            <translation>
                <numerusform>%Ln reminder copied.</numerusform>
                <numerusform>%Ln reminders copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) taken over.</source>
            <translation>
                <numerusform>%Ln change taken over.</numerusform>
                <numerusform>%Ln changes taken over.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::AssessmentPage</name>
        <message numerus="yes">
            <source>%1 of %Ln unit(s) finished</source>
            <translation>
                <numerusform>%1 of %Ln unit finished</numerusform>
                <numerusform>%1 of %Ln units finished</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) taken over.</source>
            <translation>
                <numerusform>%Ln answer taken over.</numerusform>
                <numerusform>%Ln answers taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %Ln answer(s) of %1 for %2?</source>
            <translation>
                <numerusform>Take over %Ln answer of %1 for %2?</numerusform>
                <numerusform>Take over %Ln answers of %1 for %2?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::CaseDetail</name>
        <message numerus="yes">
            <source>%Ln complaint(s) chosen: a step applies to all of them.</source>
            <translation>
                <numerusform>%Ln complaint chosen: a step applies to all of them.</numerusform>
                <numerusform>%Ln complaints chosen: a step applies to all of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ChartText</name>
        <message numerus="yes">
            <source>None of the %Ln unit(s) is complete yet.</source>
            <translation>
                <numerusform>The only unit is not complete yet.</numerusform>
                <numerusform>None of the %Ln units is complete yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::CityDocument</name>
        <message numerus="yes">
            <source>None of the %Ln unit(s) has been assessed completely yet.</source>
            <translation>
                <numerusform>The only unit has not been assessed completely yet.</numerusform>
                <numerusform>None of the %Ln units has been assessed completely yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::Comparison</name>
        <message numerus="yes">
            <source>%Ln part(s) differ.</source>
            <translation>
                <numerusform>%Ln part differs.</numerusform>
                <numerusform>%Ln parts differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ComplaintsPage</name>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>%Ln chosen</numerusform>
                <numerusform>%Ln chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written down for %Ln complaint(s).</source>
            <translation>
                <numerusform>Written down for %Ln complaint.</numerusform>
                <numerusform>Written down for %Ln complaints.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ConflictPane</name>
        <message numerus="yes">
            <source>The same for all %Ln like this</source>
            <translation>
                <numerusform>The same for all %Ln like this</numerusform>
                <numerusform>The same for all %Ln like this</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::CourierActions</name>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) of the city server</source>
            <translation>
                <numerusform>%Ln answer of the city server</numerusform>
                <numerusform>%Ln answers of the city server</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) could not be put in: their units' keys are not on this laptop yet. Sync once with the city server.</source>
            <translation>
                <numerusform>%Ln change could not be put in: their units' keys are not on this laptop yet. Sync once with the city server.</numerusform>
                <numerusform>%Ln changes could not be put in: their units' keys are not on this laptop yet. Sync once with the city server.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new change(s)</source>
            <translation>
                <numerusform>%Ln new change</numerusform>
                <numerusform>%Ln new changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your own answered</source>
            <translation>
                <numerusform>%Ln of your own answered</numerusform>
                <numerusform>%Ln of your own answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) are meant for others and stayed closed.</source>
            <translation>
                <numerusform>%Ln part are meant for others and stayed closed.</numerusform>
                <numerusform>%Ln parts are meant for others and stayed closed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::DutyText</name>
        <message numerus="yes">
            <source>Answer %Ln finding(s)</source>
            <translation>
                <numerusform>Answer %Ln finding</numerusform>
                <numerusform>Answer %Ln findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Judge %Ln answer(s)</source>
            <translation>
                <numerusform>Judge %Ln answer</numerusform>
                <numerusform>Judge %Ln answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decide about %Ln objection(s)</source>
            <translation>
                <numerusform>Decide about %Ln objection</numerusform>
                <numerusform>Decide about %Ln objections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s) not answered in time</source>
            <translation>
                <numerusform>%Ln finding not answered in time</numerusform>
                <numerusform>%Ln findings not answered in time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan the visits of %Ln unit(s)</source>
            <translation>
                <numerusform>Plan the visits of %Ln unit</numerusform>
                <numerusform>Plan the visits of %Ln units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Period %1 is over, %Ln unit(s) not handed in</source>
            <translation>
                <numerusform>Period %1 is over, %Ln unit not handed in</numerusform>
                <numerusform>Period %1 is over, %Ln units not handed in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln standard(s) given back</source>
            <translation>
                <numerusform>Mend %Ln standard given back</numerusform>
                <numerusform>Mend %Ln standards given back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Verify %Ln standard(s)</source>
            <translation>
                <numerusform>Verify %Ln standard</numerusform>
                <numerusform>Verify %Ln standards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look at %Ln old standard(s) again</source>
            <translation>
                <numerusform>Look at %Ln old standard again</numerusform>
                <numerusform>Look at %Ln old standards again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) over</source>
            <translation>
                <numerusform>%Ln day over</numerusform>
                <numerusform>%Ln days over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ErrorText</name>
        <message numerus="yes">
            <source>%Ln change(s) or file(s) were not sent yet. They stay on this laptop, but nobody else sees them.</source>
            <translation>
                <numerusform>%Ln change or file were not sent yet. They stay on this laptop, but nobody else sees them.</numerusform>
                <numerusform>%Ln changes or files were not sent yet. They stay on this laptop, but nobody else sees them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s) wait for a decision. Both values are kept.</source>
            <translation>
                <numerusform>%Ln conflict wait for a decision. Both values are kept.</numerusform>
                <numerusform>%Ln conflicts wait for a decision. Both values are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The server refused %Ln change(s). They are kept; see why in the outbox.</source>
            <translation>
                <numerusform>The server refused %Ln change. They are kept; see why in the outbox.</numerusform>
                <numerusform>The server refused %Ln changes. They are kept; see why in the outbox.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingOrderDialog</name>
        <message numerus="yes">
            <source>Put %Ln line(s) to the unit</source>
            <translation>
                <numerusform>Put %Ln line to the unit</numerusform>
                <numerusform>Put %Ln lines to the unit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingsPage</name>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln finding</numerusform>
                <numerusform>%Ln findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the unit</source>
            <translation>
                <numerusform>%Ln wait for the unit</numerusform>
                <numerusform>%Ln wait for the unit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the city</source>
            <translation>
                <numerusform>%Ln wait for the city</numerusform>
                <numerusform>%Ln wait for the city</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln closed</source>
            <translation>
                <numerusform>%Ln closed</numerusform>
                <numerusform>%Ln closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %Ln overdue</source>
            <translation>
                <numerusform>▲ %Ln overdue</numerusform>
                <numerusform>▲ %Ln overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::HomeText</name>
        <message numerus="yes">
            <source>%Ln answer(s): %1</source>
            <translation>
                <numerusform>%Ln answer: %1</numerusform>
                <numerusform>%Ln answers: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) of standards: %1</source>
            <translation>
                <numerusform>%Ln part of standards: %1</numerusform>
                <numerusform>%Ln parts of standards: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s): %1</source>
            <translation>
                <numerusform>%Ln service: %1</numerusform>
                <numerusform>%Ln services: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) of the unit: %1</source>
            <translation>
                <numerusform>%Ln change of the unit: %1</numerusform>
                <numerusform>%Ln changes of the unit: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s): %1</source>
            <translation>
                <numerusform>%Ln file: %1</numerusform>
                <numerusform>%Ln files: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln setting(s) of the city</source>
            <translation>
                <numerusform>%Ln setting of the city</numerusform>
                <numerusform>%Ln settings of the city</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln complaint(s): %1</source>
            <translation>
                <numerusform>%Ln complaint: %1</numerusform>
                <numerusform>%Ln complaints: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) of complaints: %1</source>
            <translation>
                <numerusform>%Ln step of complaints: %1</numerusform>
                <numerusform>%Ln steps of complaints: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s): %1</source>
            <translation>
                <numerusform>%Ln letter: %1</numerusform>
                <numerusform>%Ln letters: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s): %1</source>
            <translation>
                <numerusform>%Ln finding: %1</numerusform>
                <numerusform>%Ln findings: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) on findings: %1</source>
            <translation>
                <numerusform>%Ln step on findings: %1</numerusform>
                <numerusform>%Ln steps on findings: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln visit(s) planned: %1</source>
            <translation>
                <numerusform>%Ln visit planned: %1</numerusform>
                <numerusform>%Ln visits planned: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ImportDialog</name>
        <message numerus="yes">
            <source>Import %Ln row(s)</source>
            <translation>
                <numerusform>Import %Ln row</numerusform>
                <numerusform>Import %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ImportText</name>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln unchanged</numerusform>
                <numerusform>%Ln unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln left out</numerusform>
                <numerusform>%Ln left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::MinutesDocument</name>
        <message numerus="yes">
            <source>[%Ln file(s)]</source>
            <translation>
                <numerusform>[%Ln file]</numerusform>
                <numerusform>[%Ln files]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ModerationDialog</name>
        <message numerus="yes">
            <source>%Ln line(s) differ</source>
            <translation>
                <numerusform>%Ln line differs</numerusform>
                <numerusform>%Ln lines differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln undecided</source>
            <translation>
                <numerusform>%Ln undecided</numerusform>
                <numerusform>%Ln undecided</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::OutboxPane</name>
        <message numerus="yes">
            <source>%Ln change(s) written to %1.</source>
            <translation>
                <numerusform>%Ln change written to %1.</numerusform>
                <numerusform>%Ln changes written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::OutlookLine</name>
        <message numerus="yes">
            <source>%Ln late</source>
            <translation>
                <numerusform>%Ln late</numerusform>
                <numerusform>%Ln late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln due</source>
            <translation>
                <numerusform>%Ln due</numerusform>
                <numerusform>%Ln due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more will be late</source>
            <translation>
                <numerusform>%Ln more will be late</numerusform>
                <numerusform>%Ln more will be late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::PerformanceModel</name>
        <message numerus="yes">
            <source>Only %Ln finished case(s): too few data for a rank, which needs %1.</source>
            <translation>
                <numerusform>Only %Ln finished case: too few data for a rank, which needs %1.</numerusform>
                <numerusform>Only %Ln finished cases: too few data for a rank, which needs %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::PerformancePage</name>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
                <numerusform>%Ln units</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::PerformanceText</name>
        <message numerus="yes">
            <source>%Ln unit(s) in grey finished fewer than %1 complaints: one quick case is no record, so they get no rank.</source>
            <translation>
                <numerusform>%Ln unit in grey finished fewer than %1 complaints: one quick case is no record, so they get no rank.</numerusform>
                <numerusform>%Ln units in grey finished fewer than %1 complaints: one quick case is no record, so they get no rank.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::PlaceMap</name>
        <message numerus="yes">
            <source>%Ln other complaint(s) within 500 m</source>
            <translation>
                <numerusform>%Ln other complaint within 500 m</numerusform>
                <numerusform>%Ln other complaints within 500 m</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::PrintPreview</name>
        <message numerus="yes">
            <source>%1, %Ln page(s)</source>
            <translation>
                <numerusform>%1, %Ln page</numerusform>
                <numerusform>%1, %Ln pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ReportsPage</name>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln PDF(s) written to %1.</source>
            <translation>
                <numerusform>%Ln PDF written to %1.</numerusform>
                <numerusform>%Ln PDFs written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged one(s) left as they were.</source>
            <translation>
                <numerusform>%Ln unchanged one left as they were.</numerusform>
                <numerusform>%Ln unchanged ones left as they were.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ServicePane</name>
        <message numerus="yes">
            <source>%Ln service(s)</source>
            <translation>
                <numerusform>%Ln service</numerusform>
                <numerusform>%Ln services</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::StandardsPage</name>
        <message numerus="yes">
            <source>%Ln service(s)</source>
            <translation>
                <numerusform>%Ln service</numerusform>
                <numerusform>%Ln services</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::StepDialog</name>
        <message numerus="yes">
            <source>%Ln case(s)</source>
            <translation>
                <numerusform>%Ln case</numerusform>
                <numerusform>%Ln cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::SyncPage</name>
        <message numerus="yes">
            <source>%Ln conflict(s) decided.</source>
            <translation>
                <numerusform>%Ln conflict decided.</numerusform>
                <numerusform>%Ln conflicts decided.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::SyncText</name>
        <message numerus="yes">
            <source>%Ln minute(s) ago</source>
            <translation>
                <numerusform>%Ln minute ago</numerusform>
                <numerusform>%Ln minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) ago</source>
            <translation>
                <numerusform>%Ln hour ago</numerusform>
                <numerusform>%Ln hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln day ago</numerusform>
                <numerusform>%Ln days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) are safe on this laptop.</source>
            <translation>
                <numerusform>%Ln change are safe on this laptop.</numerusform>
                <numerusform>%Ln changes are safe on this laptop.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) not sent yet, safe on this laptop.</source>
            <translation>
                <numerusform>%Ln change not sent yet, safe on this laptop.</numerusform>
                <numerusform>%Ln changes not sent yet, safe on this laptop.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln change(s)…</source>
            <translation>
                <numerusform>Sending %Ln change…</numerusform>
                <numerusform>Sending %Ln changes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused: sign in again to send %Ln change(s).</source>
            <translation>
                <numerusform>Paused: sign in again to send %Ln change.</numerusform>
                <numerusform>Paused: sign in again to send %Ln changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The server came back from a backup; %Ln change(s) are sent once more.</source>
            <translation>
                <numerusform>The server came back from a backup; %Ln change are sent once more.</numerusform>
                <numerusform>The server came back from a backup; %Ln changes are sent once more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln not sent</numerusform>
                <numerusform>%Ln not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s)</source>
            <translation>
                <numerusform>%Ln conflict</numerusform>
                <numerusform>%Ln conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
                <numerusform>%Ln units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln hour</numerusform>
                <numerusform>%Ln hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitDocument</name>
        <message numerus="yes">
            <source>Meeting the following %Ln item(s) lifts the score from %1 to %2, to %3 (from %4). No smaller number of items is enough.</source>
            <translation>
                <numerusform>Meeting the following %Ln item lifts the score from %1 to %2, to %3 (from %4). No smaller number of items is enough.</numerusform>
                <numerusform>Meeting the following %Ln items lifts the score from %1 to %2, to %3 (from %4). No smaller number of items is enough.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitModel</name>
        <message numerus="yes">
            <source>%Ln open conflict(s): see Sync</source>
            <translation>
                <numerusform>%Ln open conflict: see Sync</numerusform>
                <numerusform>%Ln open conflicts: see Sync</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln open conflict(s)</source>
            <translation>
                <numerusform>%1, %Ln open conflict</numerusform>
                <numerusform>%1, %Ln open conflicts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitView</name>
        <message numerus="yes">
            <source>%Ln complaint(s) late</source>
            <translation>
                <numerusform>%Ln complaint late</numerusform>
                <numerusform>%Ln complaints late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln due until %1</source>
            <translation>
                <numerusform>%Ln due until %1</numerusform>
                <numerusform>%Ln due until %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more will be late if they take as long as before, the first on %1.</source>
            <translation>
                <numerusform>%Ln more will be late if they take as long as before, the first on %1.</numerusform>
                <numerusform>%Ln more will be late if they take as long as before, the first on %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitsPage</name>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
                <numerusform>%Ln units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln unit(s)</source>
            <translation>
                <numerusform>%1 of %Ln unit</numerusform>
                <numerusform>%1 of %Ln units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s) shown</source>
            <translation>
                <numerusform>%Ln service shown</numerusform>
                <numerusform>%Ln services shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::UserDialog</name>
        <message numerus="yes">
            <source>A password has at least %Ln character(s). Tell it to the person yourself, not by e-mail.</source>
            <translation>
                <numerusform>A password has at least %Ln character. Tell it to the person yourself, not by e-mail.</numerusform>
                <numerusform>A password has at least %Ln characters. Tell it to the person yourself, not by e-mail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s) chosen.</source>
            <translation>
                <numerusform>%Ln unit chosen.</numerusform>
                <numerusform>%Ln units chosen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::WhatIfDialog</name>
        <message numerus="yes">
            <source>%Ln fix(es) at a cost of %1 reach "%2": %3.</source>
            <translation>
                <numerusform>%Ln fix(es) at a cost of %1 reach "%2": %3.</numerusform>
                <numerusform>%Ln fix(es) at a cost of %1 reach "%2": %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::WhyDialog</name>
        <message numerus="yes">
            <source>%Ln improvement(s) are enough for "%1" (%2): from %3 to %4.</source>
            <translation>
                <numerusform>%Ln improvement are enough for "%1" (%2): from %3 to %4.</numerusform>
                <numerusform>%Ln improvements are enough for "%1" (%2): from %3 to %4.</numerusform>
            </translation>
        </message>
    </context>
</TS>